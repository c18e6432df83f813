using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Tests.Samples;

/// <summary>What a careful reader finds in a sample, and how far the extraction is known to fall short of it.</summary>
internal sealed record ExpectedGraph
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public required ExpectedDocument Document { get; init; }

    public IReadOnlyList<string> Persons { get; init; } = [];

    /// <summary>ISO 3166-1 alpha-3.</summary>
    public IReadOnlyList<string> States { get; init; } = [];

    public IReadOnlyList<string> Organisations { get; init; } = [];

    public IReadOnlyList<ExpectedCommitment> Commitments { get; init; } = [];

    public IReadOnlyList<string> KnownMisses { get; init; } = [];

    public IReadOnlyList<string> KnownExtras { get; init; } = [];

    public static ExpectedGraph Load(string path) => JsonSerializer.Deserialize<ExpectedGraph>(File.ReadAllText(path), Json)!;

    public void Save(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Json) + "\n");

    public HashSet<string> Facts() =>
    [
        .. Document.Facts(),
        .. Persons.Select(name => $"person: {name}"), .. States.Select(code => $"state: {code}"), .. Organisations.Select(name => $"organisation: {name}"),
        .. Commitments.SelectMany(commitment => commitment.Facts()),
    ];
}

internal sealed record ExpectedDocument(string? Title, string Kind, string? PublishedAt, string? Publisher, string? OriginalPublisher, IReadOnlyList<string> Authors)
{
    public IEnumerable<string> Facts() =>
        [$"title: {Title}", $"document kind: {Kind}", $"published at: {PublishedAt}", $"publisher: {Publisher}", $"original publisher: {OriginalPublisher}", .. Authors.Select(author => $"author: {author}")];
}

internal sealed record ExpectedCommitment(string Kind, IReadOnlyList<string> Parties, IReadOnlyList<string> Beneficiaries, string Modality, bool Condition, string? Speaker, string Quote)
{
    public IEnumerable<string> Facts() =>
    [
        $"{Kind.ToLowerInvariant()}: {Quote}", $"modality: {Modality}: {Quote}",
        .. Parties.Select(party => $"party: {party}: {Quote}"), .. Beneficiaries.Select(beneficiary => $"beneficiary: {beneficiary}: {Quote}"),
        .. Condition ? [$"condition: {Quote}"] : Array.Empty<string>(), .. Speaker is null ? Array.Empty<string>() : [$"speaker: {Speaker}: {Quote}"],
    ];
}
