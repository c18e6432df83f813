using System.Collections.Frozen;
using Graph.Loading.Reference;

namespace Graph.Loading.Extraction.Actors;

/// <summary>
/// Organisations that the gazetteer does not know, by the form of their name: capitals around a noun that names bodies ("Syria Recovery Trust Fund",
/// "Joint Council for the Welfare of Immigrants"), or a state's armed forces, navy, police … in small letters.
/// </summary>
internal static class UnlistedOrganisations
{
    private static readonly FrozenSet<string> Heads = WordLists.Get("organisation heads");
    private static readonly FrozenSet<string> DoubtfulHeads = WordLists.Get("doubtful organisation heads");
    private static readonly FrozenSet<string> TopicHeads = FrozenSet.Create("committee", "commission", "council", "office", "force", "mission", "group", "panel", "centre", "center", "coalition", "team", "subcommittee", "forum", "campaign");
    private static readonly FrozenSet<string> StopWords = WordLists.Get("organisation stop words");
    private static readonly FrozenSet<string> NoOrganisations = WordLists.Get("no organisation");

    private static readonly FrozenSet<string> OpenHeads = WordLists.Get("organisation heads before of");

    public static void Find(SentenceWords sentence)
    {
        if (sentence.IsHeadline || sentence.IsShouted) return;
        for (var at = 0; at < sentence.Words.Count; at++)
        {
            var found = Administration(sentence, at) ?? (IsHead(sentence, at) ? Around(sentence, at) : null);
            if (found is null) continue;
            sentence.Add(found);
            at = found.Last;
        }
    }

    // The last of its words: not the fund of "Extended Fund Facility"; but an office may follow: "Commission President".
    private static bool IsHead(SentenceWords sentence, int at) =>
        sentence.IsCapital(at) && Heads.Contains(sentence.Folded(at)) && sentence.Owner(at) is null
        && (!IsPart(sentence, at + 1) || Heads.Contains(sentence.Folded(at + 1)) || Gazetteer.Shared.Offices.LongestAt(sentence.Words, at + 1).Length > 0);

    // "the Trump administration", "the Biden-Harris Administration".
    private static Found? Administration(SentenceWords sentence, int at)
    {
        if (sentence.Folded(at) != "administration" || !IsSurname(sentence, at - 1)) return null;
        var first = sentence.Folded(at - 2) == "-" && IsSurname(sentence, at - 3) ? at - 3 : at - 1;
        return new Found(FoundKind.Organisation, first, at) { ActorId = IdOf(sentence, first, at), BodyKind = "government_body" };
    }

    private static bool IsSurname(SentenceWords sentence, int at) =>
        sentence.IsCapital(at) && sentence.Owner(at) is null or { Kind: FoundKind.Person } && !StopWords.Contains(sentence.Folded(at)) && !Heads.Contains(sentence.Folded(at)) && !NameWords.IsCommon(sentence.Folded(at)) && sentence.Words[at].Form.Case is not LetterCase.Upper;

    private static Found? Around(SentenceWords sentence, int head)
    {
        var first = First(sentence, head);
        var last = Last(sentence, head);
        var phrase = string.Join(' ', Enumerable.Range(first, last - first + 1).Select(sentence.Folded));
        if (NoOrganisations.Contains(phrase) || !IsName(sentence, head, first, last)) return null;
        return new Found(FoundKind.Organisation, first, last) { ActorId = IdOf(sentence, first, last) };
    }

    private static bool IsName(SentenceWords sentence, int head, int first, int last)
    {
        var others = Enumerable.Range(first, last - first + 1).Count(word => word != head && sentence.IsCapital(word));
        if (others == 0 || (first == head && !OpenHeads.Contains(sentence.Folded(head)))) return false;
        return !DoubtfulHeads.Contains(sentence.Folded(head)) || others > 1 || HasAcronym(sentence, last + 1);
    }

    private static int First(SentenceWords sentence, int head)
    {
        var (first, isList) = (head, false);
        while (true)
        {
            isList |= sentence.Folded(first - 1) == "and";
            if (IsPart(sentence, first - 1)) first--;
            else if ((sentence.Folded(first - 1) is "and" or "&" or "-" or "'s" || (isList && sentence.Folded(first - 1) is ",")) && IsJoined(sentence, first)) first -= sentence.Folded(first - 1) == "and" && sentence.Folded(first - 2) == "," ? 3 : 2;
            else if (sentence.Folded(first - 1) == ")" && HasAcronym(sentence, first - 3) && IsPart(sentence, first - 4)) first -= 4;
            else return first;
        }
    }

    // "Food and Agriculture Organization", "Russian Elites, Proxies, and Oligarchs Task Force", "Counter-Daesh Coalition"; not "Sweden and the Council".
    private static bool IsJoined(SentenceWords sentence, int first)
    {
        var before = sentence.Folded(first - 1) == "and" && sentence.Folded(first - 2) == "," ? first - 3 : first - 2;
        if (sentence.Folded(first - 1) is "," && !ListEndsInName(sentence, first)) return false;
        if (sentence.Folded(first - 1) is "-") return sentence.Words[first - 1].End == sentence.Words[first].Start && sentence.IsCapital(before) && !StopWords.Contains(sentence.Folded(before));
        return IsPart(sentence, before) && sentence.Owner(before) is null && before > 0;
    }

    private static bool ListEndsInName(SentenceWords sentence, int first) => sentence.Folded(first + 1) is "and" or "," && sentence.Owner(first) is null;

    private static bool IsPart(SentenceWords sentence, int word) =>
        sentence.IsCapital(word) && !StopWords.Contains(sentence.Folded(word)) && char.IsLetter(sentence.Folded(word)[0])
        && sentence.Owner(word) is null or { Kind: FoundKind.State or FoundKind.Adjective or FoundKind.Demonym or FoundKind.NoActor or FoundKind.Seat } or { Kind: FoundKind.Organisation, ActorId: "Organisation:united-nations" or "Organisation:nato" or "Organisation:european-union" };

    private static int Last(SentenceWords sentence, int head)
    {
        var last = head;
        while (IsPart(sentence, last + 1) && (Heads.Contains(sentence.Folded(last + 1)) || sentence.Folded(last + 1) == "staff")) last++;
        while (Next(sentence, last, head) is var next && next > last) last = next;
        return last;
    }

    // "… for the Welfare of Immigrants", "… of Foreign Affairs and Trade".
    private static int Next(SentenceWords sentence, int last, int head)
    {
        var at = last + 1;
        var joins = sentence.Folded(at) is "and" or "&" && last > head;
        if (!joins && !(sentence.Folded(at) is "," && ListGoesOn(sentence, at, head)) && !Opens(sentence, at, head)) return last;
        if (sentence.Folded(at) is "," && sentence.Folded(at + 1) is "and") at++;
        if (sentence.Folded(at + 1) is "the" && !joins) at++;
        if (!sentence.IsCapital(at + 1) || StopWords.Contains(sentence.Folded(at + 1)) || sentence.Owner(at + 1) is { Kind: FoundKind.Person }) return last;
        if ((joins || sentence.Folded(at) == "and") && (sentence.Owner(at + 1) is not null || BeginsAnother(sentence, at + 1) || !sentence.IsCapital(last))) return last;
        if (sentence.Folded(last + 1) == "to" && sentence.Owner(at + 1) is not null) return last;
        at++;
        while (sentence.IsCapital(at + 1) && !StopWords.Contains(sentence.Folded(at + 1)) && sentence.Owner(at + 1) is not { Kind: FoundKind.Person }) at++;
        return at;
    }

    private static bool Opens(SentenceWords sentence, int at, int head) =>
        sentence.Folded(at) is "of" or "for" || (sentence.Folded(at) is "on" or "to" or "against" && TopicHeads.Contains(sentence.Folded(head)));

    // "Bureau of Alcohol, Tobacco, Firearms and Explosives".
    private static bool ListGoesOn(SentenceWords sentence, int at, int head)
    {
        if (sentence.Folded(head + 1) != "of") return false;
        for (var i = at; sentence.Folded(i) == "," && i < at + 8; i += 2)
        {
            var item = sentence.Folded(i + 1) == "and" ? i + 2 : i + 1;
            if (!sentence.IsCapital(item) || sentence.Owner(item) is not null) return false;
            if (item > i + 1 || sentence.Folded(item + 1) is "and" or "&") return sentence.IsCapital(item + (item > i + 1 ? 0 : 2)) && sentence.Owner(item + 2) is null;
        }

        return false;
    }

    // After "and": another body, not more of this one's field: "the Ministry of Defence and the General Staff", "… and Ministry of Justice".
    private static bool BeginsAnother(SentenceWords sentence, int at)
    {
        for (var i = at; i < at + 4 && sentence.IsCapital(i); i++)
        {
            if (Heads.Contains(sentence.Folded(i)) && !sentence.Folded(i).EndsWith('s')) return true;
        }

        return PersonTitles.ReadAt(sentence, at) is not null;
    }

    private static bool HasAcronym(SentenceWords sentence, int at) =>
        sentence.Folded(at) == "(" && sentence.Folded(at + 2) == ")" && sentence.Words[at + 1].Form.Case is LetterCase.Upper;

    private static string IdOf(SentenceWords sentence, int first, int last) => "Organisation:" + ReadableKey.Of(PersonNames.TextOf(sentence, first, last));
}
