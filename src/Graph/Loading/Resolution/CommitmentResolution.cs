using Graph.Loading.Extraction;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>What the document tells of commitments: the commitment, who it binds and serves, and one report per passage that tells of it.</summary>
internal sealed class CommitmentResolution(DocumentGraphBuilder graph, DocumentFacts facts)
{
    // What a feed's headline says is the item's word, though the passage stands in the cluster.
    private readonly ILookup<int, string> items = facts.Text.Document.Items.ToLookup(item => item.Block, item => SourceResolution.Item(graph.Document, item).Id);

    public void Add(ExtractedCommitment extracted)
    {
        var commitment = Commitment(extracted);
        graph.Add(commitment);
        AddActors(commitment, extracted);
        AddInstrument(commitment, extracted);
        ConditionResolution.Add(graph, commitment.Id, extracted);
        foreach (var evidence in extracted.Evidence) AddReport(commitment, extracted, evidence);
    }

    private Commitment Commitment(ExtractedCommitment extracted) => new()
    {
        Id = DocumentResolution.CommitmentId(extracted),
        Kind = extracted.Kind,
        Summary = CommitmentSummary.Of(extracted, facts.Actors),
        Act = extracted.Act,
        Modality = extracted.Modality,
        Strength = extracted.Strength,
        Firmness = Firmness.Of(extracted, graph.Document),
        Status = extracted.Status,
        Due = extracted.Due,
        Quantity = extracted.Quantity,
        FirstReportedAt = graph.Document.PublishedAt,
    };

    private void AddActors(Commitment commitment, ExtractedCommitment extracted)
    {
        var role = new Dictionary<string, object> { ["role"] = extracted.Parties.Count == 1 ? "sole" : "joint" };
        var passages = graph.Passages(extracted.Evidence);
        foreach (var party in extracted.Parties)
            graph.Relate(new Relationship(RelationshipTypes.Commits, party, commitment.Id) { Properties = role, Evidence = passages });
        foreach (var beneficiary in extracted.Beneficiaries) graph.Relate(RelationshipTypes.Benefits, commitment.Id, beneficiary, extracted.Evidence);
        foreach (var opponent in extracted.Against) graph.Relate(RelationshipTypes.Against, commitment.Id, opponent, extracted.Evidence);
    }

    // Where a document's word is the source, the commitment stands in that document.
    private void AddInstrument(Commitment commitment, ExtractedCommitment extracted)
    {
        var instrument = extracted.MadeIn ?? (IsActor(extracted.Source) ? null : extracted.Source);
        if (instrument is not null) graph.Relate(RelationshipTypes.MadeIn, commitment.Id, instrument, extracted.Evidence);
    }

    private void AddReport(Commitment commitment, ExtractedCommitment extracted, Evidence evidence)
    {
        var report = Report(graph.Passage(evidence), commitment.Id, extracted);
        graph.Add(report);
        graph.Relate(RelationshipTypes.TellsOf, report.Id, commitment.Id, [evidence]);
        graph.Relate(RelationshipTypes.Quotes, report.Id, graph.Passage(evidence), [evidence]);
        graph.Relate(RelationshipTypes.ReportedIn, report.Id, ReportedIn(evidence), [evidence]);
        if (IsActor(extracted.Source)) graph.Relate(RelationshipTypes.SaidBy, report.Id, extracted.Source!, [evidence]);
    }

    private static Report Report(string passage, string commitment, ExtractedCommitment extracted) => new()
    {
        Id = $"Report:{ContentKey.Of(passage, commitment)}",
        Kind = extracted.Kind,
        Action = extracted.Action,
        Modality = extracted.Modality,
        Strength = extracted.Strength,
        Cue = extracted.Cue,
        Polarity = extracted.Polarity,
        Status = extracted.Status,
        Deadline = extracted.Deadline,
        Quantity = extracted.Quantity,
        Confidence = extracted.Confidence,
        Extractor = extracted.Rule,
    };

    private string ReportedIn(Evidence evidence) => items[facts.Text.Sentences[evidence.Sentence].Block].FirstOrDefault(graph.Document.Id);

    private bool IsActor(string? id) => id is not null && facts.Actors.Find(id) is not null;
}
