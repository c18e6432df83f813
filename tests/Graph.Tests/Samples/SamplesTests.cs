using System.Runtime.CompilerServices;
using Graph.Loading.Cleaning;
using Graph.Loading.Extraction;
using Graph.Loading.Language;
using Graph.Loading.Reading;

namespace Graph.Tests.Samples;

/// <summary>
/// Every sample gives its expected graph, but for what its file owns up to. A local run rewrites that, so that a change for better or
/// worse shows in the commit; where <c>CI</c> is set it must be the same.
/// </summary>
public sealed class SamplesTests
{
    private const double Floor = 0.7;

    private static readonly string Folder = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "../../../samples"));
    private static readonly Lazy<LanguageAnalysis> Language = new(() => new());

    public static TheoryData<string> Names => [.. Files().Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_gives_its_expected_graph_but_for_what_is_known(string name)
    {
        var path = ExpectedPath(name);
        var expected = ExpectedGraph.Load(path);
        var (misses, extras) = Differences(name, expected);
        if (Environment.GetEnvironmentVariable("CI") is null) (expected = expected with { KnownMisses = misses, KnownExtras = extras }).Save(path);
        Assert.Equal(expected.KnownMisses, misses);
        Assert.Equal(expected.KnownExtras, extras);
    }

    [Fact]
    public void All_samples_together_reach_the_floor()
    {
        var (right, missed, extra) = (0, 0, 0);
        foreach (var name in Files().Select(file => Path.GetRelativePath(Folder, file)))
        {
            var expected = ExpectedGraph.Load(ExpectedPath(name));
            right += expected.Facts().Count - expected.KnownMisses.Count;
            missed += expected.KnownMisses.Count;
            extra += expected.KnownExtras.Count;
        }
        Assert.True(2.0 * right / (2 * right + missed + extra) >= Floor, $"{right} facts right, {missed} missed, {extra} too many.");
    }

    [Fact]
    public void There_are_fourteen_samples_or_more() => Assert.True(Files().Count() >= 14);

    private static (IReadOnlyList<string> Misses, IReadOnlyList<string> Extras) Differences(string name, ExpectedGraph expected)
    {
        var file = SourceFile.Of(name, File.ReadAllBytes(Path.Combine(Folder, name)));
        var document = DocumentCleaning.Clean(Assert.Single(new DocumentReading().Read(file)));
        var found = new FoundFacts(FactExtraction.Extract(Language.Value.Analyse(document)), expected).All();
        var wanted = expected.Facts();
        return ([.. wanted.Except(found).Order(StringComparer.Ordinal)], [.. found.Except(wanted).Order(StringComparer.Ordinal)]);
    }

    private static IEnumerable<string> Files() => SourceFiles.Under([Folder]).Select(found => found.Path);

    private static string ExpectedPath(string name) => Path.Combine(Folder, Path.ChangeExtension(name, ".expected.json"));

    private static string Here([CallerFilePath] string path = "") => path;
}
