namespace Graph.Model;

/// <summary>Every relationship the graph knows. A new one is a line here, its specification, and its page in the guide.</summary>
public static class RelationshipTypes
{
    public static readonly RelationshipType Commits = Define<Actor, Commitment>("COMMITS", "commitments", "parties", ("role", typeof(string)));
    public static readonly RelationshipType Benefits = Define<Commitment, Actor>("BENEFITS", "beneficiaries", "benefitsFrom");
    public static readonly RelationshipType Against = Define<Commitment, Actor>("AGAINST", "against", "targetedBy");
    public static readonly RelationshipType MadeIn = Define<Commitment, Document>("MADE_IN", "madeIn", "commitments");
    public static readonly RelationshipType ConditionalOn = Define<Commitment, Condition>("CONDITIONAL_ON", "conditions", "commitments", ("group", typeof(int)), ("negated", typeof(bool)));
    public static readonly RelationshipType PartOf = Define<Commitment, Commitment>("PART_OF", "partOf", "parts");
    public static readonly RelationshipType Reaffirms = Define<Commitment, Commitment>("REAFFIRMS", "reaffirms", "reaffirmedBy");
    public static readonly RelationshipType Amends = Define<Commitment, Commitment>("AMENDS", "amends", "amendedBy");
    public static readonly RelationshipType SupersedesCommitment = Define<Commitment, Commitment>("SUPERSEDES", "supersedes", "supersededBy");
    public static readonly RelationshipType Withdraws = Define<Commitment, Commitment>("WITHDRAWS", "withdraws", "withdrawnBy");
    public static readonly RelationshipType Fulfils = Define<Commitment, Commitment>("FULFILS", "fulfils", "fulfilledBy");
    public static readonly RelationshipType Breaches = Define<Commitment, Commitment>("BREACHES", "breaches", "breachedBy");
    public static readonly RelationshipType TellsOf = Define<Report, Commitment>("TELLS_OF", "commitment", "reports", single: true);
    public static readonly RelationshipType Quotes = Define<Report, Passage>("QUOTES", "passage", "reports", single: true);
    public static readonly RelationshipType SaidBy = Define<Report, Actor>("SAID_BY", "saidBy", "statements", single: true);
    public static readonly RelationshipType ReportedIn = Define<Report, Document>("REPORTED_IN", "document", "reports", single: true);
    public static readonly RelationshipType Contradicts = Define<Report, Report>("CONTRADICTS", "contradicts", "contradictedBy", ("dimension", typeof(string)));
    public static readonly RelationshipType HasSource = Define<Passage, Document>("HAS_SOURCE", "document", "passages", single: true);
    public static readonly RelationshipType PublishedBy = Define<Document, Organisation>("PUBLISHED_BY", "publishers", "publications", ("role", typeof(string)));
    public static readonly RelationshipType WrittenBy = Define<Document, Person>("WRITTEN_BY", "authors", "writings");
    public static readonly RelationshipType Mentions = new("MENTIONS", typeof(Document), [typeof(Actor), typeof(Document), typeof(Event)], "mentions", "mentionedIn")
    {
        Properties = new Dictionary<string, Type> { ["count"] = typeof(int) },
    };

    public static readonly RelationshipType ReportsOn = new("REPORTS_ON", typeof(Document), [typeof(Document), typeof(Event)], "reportsOn", "reportedIn");
    public static readonly RelationshipType RevisionOf = Define<Document, Document>("REVISION_OF", "revisionOf", "revisions");
    public static readonly RelationshipType DerivedFrom = Define<Document, Document>("DERIVED_FROM", "derivedFrom", "derivatives");
    public static readonly RelationshipType SupersedesDocument = Define<Document, Document>("SUPERSEDES", "supersedes", "supersededBy");
    public static readonly RelationshipType SpeaksFor = new("SPEAKS_FOR", typeof(Person), [typeof(State), typeof(Organisation)], "speaksFor", "spokespeople")
    {
        Properties = Dated(("title", typeof(string))),
    };

    public static readonly RelationshipType MemberOf = new("MEMBER_OF", typeof(Actor), [typeof(Organisation)], "memberOf", "members")
    {
        Properties = Dated(("status", typeof(string))),
    };

    public static readonly RelationshipType PartyTo = Define<Actor, Document>("PARTY_TO", "partyTo", "parties", ("action", typeof(string)), ("date", typeof(PartialDate)));
    public static readonly RelationshipType TookPartIn = Define<Actor, Event>("TOOK_PART_IN", "tookPartIn", "participants");
    public static readonly RelationshipType Produced = Define<Event, Document>("PRODUCED", "produced", "producedBy");

    public static IReadOnlyList<RelationshipType> All { get; } =
    [
        Commits, Benefits, Against, MadeIn, ConditionalOn, PartOf, Reaffirms, Amends, SupersedesCommitment, Withdraws, Fulfils, Breaches,
        TellsOf, Quotes, SaidBy, ReportedIn, Contradicts, HasSource, PublishedBy, WrittenBy, Mentions, ReportsOn, RevisionOf, DerivedFrom,
        SupersedesDocument, SpeaksFor, MemberOf, PartyTo, TookPartIn, Produced,
    ];

    private static RelationshipType Define<TFrom, TTo>(string name, string @out, string @in, params (string Name, Type Type)[] properties) =>
        Define<TFrom, TTo>(name, @out, @in, single: false, properties);

    private static RelationshipType Define<TFrom, TTo>(string name, string @out, string @in, bool single, params (string Name, Type Type)[] properties) =>
        new(name, typeof(TFrom), [typeof(TTo)], @out, @in, single) { Properties = properties.ToDictionary(each => each.Name, each => each.Type) };

    private static Dictionary<string, Type> Dated(params (string Name, Type Type)[] properties) =>
        properties.Append(("from", typeof(PartialDate))).Append(("to", typeof(PartialDate))).ToDictionary();
}
