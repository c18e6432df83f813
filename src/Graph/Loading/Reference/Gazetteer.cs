using System.Collections.Frozen;


namespace Graph.Loading.Reference;

/// <summary>States, organisations, offices and names that are known beforehand. Loaded once, shared by all threads.</summary>
public sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> Loaded = new(() => new Gazetteer());
    private readonly ILookup<string, OfficeHolder> holdersByName;
    private readonly ILookup<string, OfficeHolder> holdersBySurname;

    private Gazetteer()
    {
        var states = GazetteerFiles.States().ToList();
        var organisations = GazetteerFiles.Organisations().ToList();
        var holders = GazetteerFiles.Holders().ToList();
        States = states.ToFrozenDictionary(state => state.Id);
        Organisations = organisations.ToFrozenDictionary(organisation => organisation.Id);
        Names = new PhraseIndex<ReferenceName>(GazetteerNames.Of(states, organisations, holders), name => name.Kind is ReferenceNameKind.Organisation);
        StateNames = new PhraseIndex<string>(states.Where(state => state.Sovereign is null).SelectMany(GazetteerNames.Of));
        Offices = new PhraseIndex<Office>(GazetteerFiles.Offices());
        Honorifics = new PhraseIndex<string>(GazetteerFiles.Honorifics());
        GivenNames = ReferenceTable.Lines("given-names.txt").Select(Folding.Fold).ToFrozenSet();
        holdersByName = holders.SelectMany(holder => holder.OtherNames.Prepend(holder.Name), (holder, name) => (holder, name))
            .ToLookup(each => NameKey(each.name), each => each.holder);
        holdersBySurname = holders.ToLookup(holder => Surnames.Key(holder.Surname), holder => holder);
    }

    public static Gazetteer Shared => Loaded.Value;

    /// <summary>By id: <c>State:FRA</c>.</summary>
    public FrozenDictionary<string, StateEntry> States { get; }

    /// <summary>By id: <c>Organisation:nato</c>.</summary>
    public FrozenDictionary<string, OrganisationEntry> Organisations { get; }

    public PhraseIndex<ReferenceName> Names { get; }

    /// <summary>Names and adjectives of states, each with the state's id: for what stands inside longer names.</summary>
    public PhraseIndex<string> StateNames { get; }

    public PhraseIndex<Office> Offices { get; }

    /// <summary>Forms of address and ranks: "Mr.", "Gen.", "Sheikh".</summary>
    public PhraseIndex<string> Honorifics { get; }

    /// <summary>Folded.</summary>
    public FrozenSet<string> GivenNames { get; }

    /// <summary>The offices of the person known under this full name; empty when nobody is.</summary>
    public IEnumerable<OfficeHolder> HoldersNamed(string name) => holdersByName[NameKey(name)];

    /// <param name="surname">As <see cref="Surnames.Key"/> gives it.</param>
    public IEnumerable<OfficeHolder> HoldersWithSurname(string surname) => holdersBySurname[surname];

    /// <summary>The organisation of which this is a whole name, with or without "the"; null when none is.</summary>
    public OrganisationEntry? OrganisationNamed(string name)
    {
        var words = WordForm.Split(name).Select((form, index) => new TextWord(form, index, 0)).ToList();
        return OrganisationOf(words) ?? (words.Count > 1 && words[0].Form.Folded == "the" ? OrganisationOf(words[1..]) : null);
    }

    private OrganisationEntry? OrganisationOf(List<TextWord> words)
    {
        var match = words.Count == 0 ? default : Names.LongestAt(words, 0);
        return match.Length == words.Count && match.Value?.ActorId is { } id ? Organisations.GetValueOrDefault(id) : null;
    }

    internal static string NameKey(string name) => string.Join(' ', WordForm.Split(name).Select(word => Surnames.Fold(word.Folded)));
}
