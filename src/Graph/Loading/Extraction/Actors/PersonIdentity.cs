using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>
/// Who the named persons of a document are: full names first, then surnames alone, which mean the last one who was named in full; who is only named
/// by surname and office is looked up among those who held the office at the document's date.
/// </summary>
internal sealed class PersonIdentity(DateOnly? date)
{
    private readonly List<PersonInText> people = [];

    public IReadOnlyList<PersonInText> Settle(IReadOnlyList<PersonCandidate> candidates)
    {
        foreach (var full in candidates.Where(candidate => candidate.Parts.Count > 1)) AddFull(full);
        foreach (var single in candidates.Where(candidate => candidate.Parts.Count == 1)) AddSingle(single);
        return people;
    }

    /// <summary>Whom a surname alone means: somebody named in the document, else a head of state or government of the day; null for nobody known.</summary>
    public PersonInText? OfSurname(PersonCandidate single)
    {
        if (Latest(single) is { } named) return named;
        var holder = HolderOf(single, highest: 2);
        return holder is null ? null : New(single, holder.Name);
    }

    private void AddFull(PersonCandidate full)
    {
        var known = KnownName(full);
        var same = people.Find(person => known is not null && person.KnownAs is not null ? person.KnownAs == known : person.CanBe(full));
        if (same is not null) same.Add(full);
        else New(full, known);
    }

    private void AddSingle(PersonCandidate single)
    {
        if (Latest(single) is { } named) named.Add(single);
        else New(single, HolderOf(single, highest: 9)?.Name);
    }

    private PersonInText New(PersonCandidate candidate, string? known)
    {
        var person = known is null ? null : people.Find(other => other.KnownAs == known);
        if (person is not null)
        {
            person.Add(candidate);
            return person;
        }

        people.Add(person = new PersonInText(candidate, known));
        return person;
    }

    // "President Xi": family names that come first are looked for second.
    private PersonInText? Latest(PersonCandidate single)
    {
        var same = people.Where(person => person.Surname == single.Surname || (person.KnownAs is { } known && Surnames.Key(known) == single.Surname)).ToList();
        if (same.Count == 0 && single.Title is not null) same = [.. people.Where(person => person.Given == single.Parts[0])];
        return same.Where(person => person.Candidates[0].Start < single.Start).MaxBy(person => person.Candidates.Where(each => each.Start < single.Start).Max(each => each.Start))
            ?? same.FirstOrDefault();
    }

    private static string? KnownName(PersonCandidate full) =>
        Gazetteer.Shared.HoldersNamed(full.Text).FirstOrDefault()?.Name ?? Gazetteer.Shared.HoldersNamed(string.Join(' ', full.Parts)).FirstOrDefault()?.Name
        ?? Gazetteer.Shared.HoldersNamed($"{full.Parts[0]} {full.Parts[^1]}").FirstOrDefault()?.Name;

    private OfficeHolder? HolderOf(PersonCandidate single, int highest)
    {
        var holders = Gazetteer.Shared.HoldersWithSurname(single.Surname).Where(holder => holder.Rank <= highest && Fits(holder, single.Title)).ToList();
        var then = date is null ? [] : holders.Where(holder => holder.HeldOn(date.Value)).ToList();
        if (then.Count > 0) return OnlyOne(then);
        return single.Title?.Office is null ? null : OnlyOne(holders);
    }

    private static OfficeHolder? OnlyOne(List<OfficeHolder> holders) => holders.Select(holder => holder.Name).Distinct().Count() == 1 ? holders[0] : null;

    // "President Michel" is not the prime minister of that name; "Mr. Michel" may be either.
    private static bool Fits(OfficeHolder holder, PersonTitle? title)
    {
        if (title?.Office is not { } office) return true;
        if (title.OwnerId is { } owner && holder.ActorId != owner && "Organisation:" + holder.Organisation != owner) return false;
        return holder.Title?.Contains(office.Name.Replace("-elect", "", StringComparison.Ordinal).Split(' ')[^1], StringComparison.OrdinalIgnoreCase) ?? holder.Rank == office.Rank;
    }

    /// <summary>For whom the person acts here: what the text says, else whose office he or she held then, if the text speaks of it.</summary>
    public string? ActsFor(PersonInText person, Func<string, bool> isInText)
    {
        var titles = person.Titles.ToList();
        if (titles.Exists(title => title.Text.StartsWith("former", StringComparison.OrdinalIgnoreCase) || title.Text.StartsWith("ex-", StringComparison.OrdinalIgnoreCase))) return null;
        if (titles.Find(title => title.OwnerId is not null && title.Office is not null)?.OwnerId is { } said) return said;
        if (person.KnownAs is not { } name) return null;
        var offices = Gazetteer.Shared.HoldersNamed(name).Where(holder => date is null || holder.HeldOn(date.Value)).OrderBy(holder => holder.Rank);
        return offices.SelectMany(holder => new[] { holder.ActorId, "Organisation:" + holder.Organisation }).FirstOrDefault(actor => actor is not null && isInText(actor));
    }
}
