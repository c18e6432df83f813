namespace Graph.Loading.Language.Segmentation;

/// <summary>Short forms whose full stop belongs to the word, and what they tell about the end of a sentence.</summary>
internal static class Abbreviations
{
    private const int Longest = 16;

    /// <summary>A name or number follows: no sentence ends here.</summary>
    private static readonly HashSet<string> BeforeNames = Set(
        "Mr Mrs Ms Mx Dr Prof Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt Brig Rep Sen Gov Pres Sec Amb Hon Rev Fr Msgr Messrs St Ste Mt Ft No Nos Art Arts Para Paras "
        + "Sect Ch Vol Fig Figs pp eds cf ca approx vs v e.g i.e viz al incl Op Cit Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec");

    /// <summary>A sentence may end here.</summary>
    private static readonly HashSet<string> AfterNames = Set(
        "Jr Sr Inc Ltd Corp Co Bros Cos Ph.D etc a.m p.m A.M P.M Calif Mass Conn Wash Ariz Colo Fla Ga Ill Ind Kan Ky La Md Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wis Wyo Ala Ark Del Dept Est Ave Blvd Rd");

    /// <summary>Units that stand directly behind their number.</summary>
    public static readonly HashSet<string> Units = Set("km km2 m cm mm kg g mg t lb oz mi ft kph mph kW MW GW TW kWh MWh GWh TWh am pm AM PM bn mn tn tr k K M B T MB GB TB KB px pt");

    /// <summary>Whether the chunk's last full stop is part of the word: "U.S.", "Gen.", "V.".</summary>
    public static bool EndsWithItsStop(ReadOnlySpan<char> chunk)
    {
        if (chunk.Length is < 2 or > Longest || chunk[^1] != '.') return false;
        var word = chunk[..^1];
        return IsInitials(word) || Contains(BeforeNames, word) || Contains(AfterNames, word);
    }

    /// <summary>Whether a token that ends with its full stop needs a name or a number behind it.</summary>
    public static bool NeedsMore(ReadOnlySpan<char> token) => Contains(BeforeNames, token[..^1]) || (token.Length == 2 && char.IsUpper(token[0]));

    // One letter, or letters parted by stops.
    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        }

        return true;
    }

    private static bool Contains(HashSet<string> set, ReadOnlySpan<char> word) => set.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
