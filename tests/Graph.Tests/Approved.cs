using System.Runtime.CompilerServices;

namespace Graph.Tests;

/// <summary>Files that hold what was read and found right. A local run rewrites them, so that the difference shows in the commit; where <c>CI</c> is set they must be the same.</summary>
internal static class Approved
{
    public static void Is(string file, string found)
    {
        var path = Path.Combine(Path.GetDirectoryName(Here())!, file);
        if (Environment.GetEnvironmentVariable("CI") is null) File.WriteAllText(path, found);
        Assert.Equal(File.ReadAllText(path), found, ignoreLineEndingDifferences: true);
    }

    private static string Here([CallerFilePath] string path = "") => path;
}
