using System.Text;

namespace Graph.Loading;

/// <summary>
/// Folds Latin letters with accents to plain ones, so that "Zelenský" and "Zelensky" are one name. A table of our own, because
/// <see cref="string.Normalize()"/> leaves everything but ASCII as it is where the program runs without ICU (InvariantGlobalization).
/// </summary>
public static class Accents
{
    // Unicode's canonical decompositions of Latin letters to U+1EFF, and strokes, which do not decompose.
    private static readonly string[] Variants =
    [
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ",
        "bḃḅḇƀ",
        "cçćĉċčḉ",
        "dďḋḍḏḑḓđð",
        "eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ",
        "fḟ",
        "gĝğġģǧǵḡ",
        "hĥȟḣḥḧḩḫẖħ",
        "iìíîïĩīĭįǐȉȋḭḯỉịı",
        "jĵǰ",
        "kķǩḱḳḵ",
        "lĺļľḷḹḻḽł",
        "mḿṁṃ",
        "nñńņňǹṅṇṉṋ",
        "oòóôõöōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợøǿ",
        "pṕṗ",
        "rŕŗřȑȓṙṛṝṟ",
        "sśŝşšſșṡṣṥṧṩẛ",
        "tţťțṫṭṯṱẗŧ",
        "uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự",
        "vṽṿ",
        "wŵẁẃẅẇẉẘ",
        "xẋẍ",
        "yýÿŷȳẏẙỳỵỷỹ",
        "zźżžẑẓẕ",
    ];

    private static readonly Dictionary<char, char> Plain = Variants.SelectMany(letters => letters.Skip(1), (letters, letter) => (letter, letters[0])).ToDictionary();

    // One letter that is two in plain script.
    private static readonly Dictionary<char, string> Wide = new() { ['ß'] = "ss", ['æ'] = "ae", ['œ'] = "oe", ['þ'] = "th", ['Æ'] = "Ae", ['Œ'] = "Oe", ['Þ'] = "Th" };

    public static string Fold(string text)
    {
        if (text.All(char.IsAscii)) return text;
        var folded = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (Wide.TryGetValue(letter, out var two)) folded.Append(two);
            else if (!IsCombining(letter)) folded.Append(Fold(letter));
        }

        return folded.ToString();
    }

    public static char Fold(char letter)
    {
        var lower = char.ToLowerInvariant(letter);
        if (!Plain.TryGetValue(lower, out var plain)) return letter;
        return lower == letter ? plain : char.ToUpperInvariant(plain);
    }

    private static bool IsCombining(char letter) => letter is >= '\u0300' and <= '\u036f';
}
