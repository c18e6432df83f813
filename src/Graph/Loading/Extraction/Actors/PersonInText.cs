
namespace Graph.Loading.Extraction.Actors;

/// <summary>One human being of a document, put together from the places that name him or her.</summary>
internal sealed class PersonInText(PersonCandidate first, string? knownAs)
{
    private readonly List<PersonCandidate> candidates = [first];

    /// <summary>The name under which the gazetteer knows the person; null for who is not in it.</summary>
    public string? KnownAs => knownAs;

    public IReadOnlyList<PersonCandidate> Candidates => candidates;

    public string Surname => first.Surname;

    public string Given => Fullest.Parts.Count > 1 ? Fullest.Parts[0] : "";

    public string Name => knownAs ?? Unshouted(Fullest.Text);

    public string Id => "Person:" + ReadableKey.Of(knownAs ?? string.Join(' ', Fullest.Text.Split(' ').Where(word => word.TrimEnd('.').Length > 1)));

    public string? SpeaksFor { get; set; }

    public string? Title => TitleWithOffice?.Text;

    public PersonTitle? TitleWithOffice => candidates.Select(candidate => candidate.Title).Where(title => title?.Office is not null).MinBy(title => title!.Office!.Rank);

    /// <summary>All titles the text gives.</summary>
    public IEnumerable<PersonTitle> Titles => candidates.Select(candidate => candidate.Title).OfType<PersonTitle>();

    public int LastStart => candidates[^1].Start;

    private PersonCandidate Fullest => candidates.MaxBy(candidate => candidate.Parts.Count)!;

    public void Add(PersonCandidate candidate) => candidates.Add(candidate);

    /// <summary>Same surname, and given names that can be one: equal, or an initial of the other.</summary>
    public bool CanBe(PersonCandidate other)
    {
        if (other.Surname != Surname) return false;
        if (other.Parts.Count < 2 || Given.Length == 0) return true;
        var (a, b) = (Given, other.Parts[0]);
        return a == b || ((a.Length == 1 || b.Length == 1) && a[0] == b[0]);
    }

    private static string Unshouted(string name) =>
        name.Any(char.IsLower) ? name : string.Join(' ', name.Split(' ').Select(word => string.Join('-', word.Split('-').Select(Capitalised))));

    private static string Capitalised(string word) => word.Length < 2 ? word : char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant();
}
