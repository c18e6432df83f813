using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace Graph.Tests;

/// <summary>Which room may know which. Read from the source's text, so that an unused using counts as well.</summary>
public sealed partial class ArrowsTests
{
    private static readonly string Source = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../src"));

    // From the most special folder to the most general; the first that holds a file decides.
    private static readonly (string Folder, string[] Knows)[] Rooms =
    [
        ("Graph/Model", ["Model"]),
        ("Graph/Storage", ["Storage", "Model"]),
        ("Graph/Export", ["Export", "Storage", "Model"]),
        ("Graph/Loading/LoadingPipeline", ["Loading", "Storage", "Model"]),
        ("Graph/Loading", ["Loading", "Model"]),
        ("Graph.Api", ["Api", "Loading", "Export", "Storage", "Model"]),
    ];

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Source, "*.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Source, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_knows_only_what_its_room_may_know(string file)
    {
        var knows = Rooms.First(room => file.StartsWith(room.Folder, StringComparison.Ordinal)).Knows;
        var named = Rooms_named_by(File.ReadAllText(Path.Combine(Source, file)));
        Assert.Subset(knows.ToHashSet(), named);
    }

    [Theory]
    [InlineData("using Graph.Storage;")]
    [InlineData("using Graph.Storage.Sqlite;")]
    [InlineData("var reader = new Storage.GraphReader(database);")]
    [InlineData("/// <see cref=\"Graph.Storage.GraphReader\"/>")]
    public void Usings_qualified_names_and_references_in_documentation_count(string text) => Assert.Contains("Storage", Rooms_named_by(text));

    [Theory]
    [InlineData("var storage = new MyStorage.Part();")]
    [InlineData("graph.Storage.Read();")]
    [InlineData("// Storage is told later.")]
    public void A_word_that_only_sounds_alike_does_not_count(string text) => Assert.DoesNotContain("Storage", Rooms_named_by(text));

    private static HashSet<string> Rooms_named_by(string text) => [.. RoomName().Matches(text).Select(match => match.Groups["room"].Value)];

    [GeneratedRegex(@"(?<![\w.])(global::)?(Graph\.(?<room>Api|Loading|Export|Storage|Model)\b|(?<room>Api|Loading|Export|Storage)\.[A-Z])")]
    private static partial Regex RoomName();

    private static string Here([CallerFilePath] string path = "") => path;
}
