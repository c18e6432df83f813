using System.Text.RegularExpressions;
using Graph.Model;

namespace Graph.Loading.Cleaning;

/// <summary>What kind of document it is: by its title's form, the words it is filed under, and the marks of its text.</summary>
internal static partial class DocumentKinds
{
    private const int FewestTurns = 4;
    private const int LookedAt = 40;

    // A title names an instrument by its form; a headline about one does not.
    private static readonly (Regex Title, DocumentKind Kind)[] ByTitle =
    [
        (Title(@"^fact ?sheet\b|^background(er)? on\b"), DocumentKind.FactSheet),
        (Title(@"^read-?out\b|\breadout$"), DocumentKind.Readout),
        (Title(@"^(press (briefing|conference|gaggle|call)|background press|on-the-record press|remarks\b|(joint )?press (conference|availability)|transcript\b|interview (with|of)\b|address (by|to)\b|speech (by|to|at)\b)|\bpress (briefing|conference|gaggle)\b.*\bby\b|^(the )?state of the union|\btranscript$|^.{0,60}\bremarks (by|at|on|to|before|with|in)\b"), DocumentKind.Transcript),
        (Title(@"communiqu[eé]\b(?! (says|said|calls))"), DocumentKind.Communique),
        (Title(@"^(draft )?resolution \d|^(un )?(security council|general assembly) resolution|^S/RES/\d|\bresolution \d+( \(\d{4}\))?$"), DocumentKind.Resolution),
        (Title(@"^(joint |leaders.? |.{0,40}\bleaders.? )?statement\b(?! (says|said))|^.{0,60}\b(joint|leaders.?|press|ministerial|ministers.?|presidential) statement\b|^message (from|to|on)\b"), DocumentKind.Statement),
        (Title(@"^press release\b|^news release\b|^media release\b|^media note\b"), DocumentKind.PressRelease),
        (Title(@"^letter (to|from)\b|^(a )?(joint |open )?letter\b"), DocumentKind.Letter),
        (Title(@"^(executive order|proclamation|presidential (memorandum|determination)|memorandum (on|for)|(public )?law \d|(an )?act (to|of)\b|statute|regulation \(|directive \d)|^a proclamation\b|^notice on the continuation"), DocumentKind.Law),
        (Title(@"^(the )?((joint|trilateral|.{0,30}) )?declaration (of|on|by|between)\b|\bdeclaration$|^[\p{L} ]{3,40} declaration\s*[-–—:|(]"), DocumentKind.Declaration),
        (Title(@"^(the )?(treaty|convention|protocol|covenant|charter) (of|on|between|for|to|concerning)\b|\b(treaty|convention|covenant)( \(.*\))?$|^treaty\b|^.{0,60}\btreaty between\b"), DocumentKind.Treaty),
        (Title(@"^(the )?([\p{L}. -]{0,60} )?(agreement|accords?|memorandum of (understanding|agreement)|memorandum on|compact|armistice)( (between|on|of|for|with|concerning|to)\b.*)?( \(.*\))?$"), DocumentKind.Agreement),
        (Title(@"\baction plan\b|^(.{0,40} )?plan (for|of|to)\b|-point plan\b.{0,10}$|\broad ?map$"), DocumentKind.Plan),
        (Title(@"^(annual |.{0,30} )?report (of|on|by|to)\b"), DocumentKind.Report),
    ];

    private static readonly (string Tag, DocumentKind Kind)[] ByTag =
    [
        ("press-briefings", DocumentKind.Transcript), ("speeches-remarks", DocumentKind.Transcript), ("remarks", DocumentKind.Transcript), ("transcript", DocumentKind.Transcript),
        ("presidential-actions", DocumentKind.Law), ("executive-orders", DocumentKind.Law), ("proclamations", DocumentKind.Law), ("fact-sheets", DocumentKind.FactSheet), ("readout", DocumentKind.Readout),
        ("statements-releases", DocumentKind.Statement), ("briefings-statements", DocumentKind.Statement), ("press-releases", DocumentKind.PressRelease), ("news", DocumentKind.NewsArticle), ("article", DocumentKind.NewsArticle), ("newsarticle", DocumentKind.NewsArticle),
    ];

    public static DocumentKind Of(Draft draft)
    {
        var texts = draft.Kept.Where(block => block != draft.Title).Select(block => block.Text).ToList();
        var isNews = IsNews(texts);
        var byTitle = draft.Metadata.Title is { } title ? ByTitle.FirstOrDefault(each => each.Title.IsMatch(title)).Kind : DocumentKind.Other;
        if (byTitle != DocumentKind.Other) return byTitle is DocumentKind.Agreement or DocumentKind.Declaration or DocumentKind.Treaty or DocumentKind.Plan && isNews ? DocumentKind.NewsArticle : byTitle;
        if (OfText(texts, isNews) is { } found) return found;
        if (ByTag.FirstOrDefault(each => draft.Source.Tags.Any(tag => tag.Equals(each.Tag, StringComparison.OrdinalIgnoreCase))) is { Tag: not null } filed) return filed.Kind;
        return isNews || HasDateline(texts) || IsReport(texts) ? DocumentKind.NewsArticle : DocumentKind.Other;
    }

    /// <summary>Whether a line names an instrument ("Resolution 2774 (2025)", "NORTH ATLANTIC TREATY").</summary>
    public static bool NamesInstrument(string line) => ByTitle.Any(each => each.Title.IsMatch(line));

    private static DocumentKind? OfText(List<string> texts, bool isNews)
    {
        var top = string.Join('\n', texts.Take(12));
        if (texts.Count(Reading.Turns.StartsAt) is var turns && turns >= FewestTurns && turns * 5 >= texts.Count && !isNews) return DocumentKind.Transcript;
        if (Council().IsMatch(top)) return DocumentKind.Resolution;
        if (texts.Any(text => Article().IsMatch(text)) && texts.Any(text => Parties().IsMatch(text))) return AgreedOn().IsMatch(top) ? DocumentKind.Agreement : DocumentKind.Treaty;
        return WeLeaders().IsMatch(top) ? DocumentKind.Communique : null;
    }

    // Reports tell what others said, in the third person.
    private static bool IsNews(List<string> texts)
    {
        var looked = texts.Take(LookedAt).ToList();
        return looked.Sum(text => Reporting().Count(text)) is var count && count >= 2 && count * 4 >= looked.Count && !looked.Exists(text => WeSpeak().IsMatch(text));
    }

    // Enough where nothing else tells what it is.
    private static bool IsReport(List<string> texts) => texts.Exists(text => Reporting().IsMatch(text)) && !texts.Exists(text => WeSpeak().IsMatch(text));

    private static bool HasDateline(List<string> texts) => texts.Take(3).Any(text => Dateline().IsMatch(text));

    private static Regex Title(string form) => new(form, RegexOptions.IgnoreCase);

    [GeneratedRegex(@"^The (Security Council|General Assembly|Council of the European Union|Human Rights Council)\s*,\s*$", RegexOptions.Multiline)]
    private static partial Regex Council();

    [GeneratedRegex(@"^Article\s+(1|I|One)\b\.?|^ARTICLE\s+(1|I|ONE)\b|^Article premier")]
    private static partial Regex Article();

    [GeneratedRegex(@"\b(the|each|either|contracting) (High )?(Contracting )?(Part(y|ies)|Sides?|Governments?)\b.{0,60}\b(shall|will|undertakes?|agrees?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Parties();

    [GeneratedRegex(@"\bthis agreement\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgreedOn();

    [GeneratedRegex(@"\bwe, the (leaders|heads of state|foreign ministers|ministers|presidents?|members)\b", RegexOptions.IgnoreCase)]
    private static partial Regex WeLeaders();

    // "BUDAPEST –", "MINSK, 12 February 2015 –", "WASHINGTON (AP) —"
    [GeneratedRegex(@"^\p{Lu}{3}[\p{Lu} .]{0,30}(,[^–—]{3,40}|\s\([^)]{2,20}\))?\s*[–—]\s")]
    private static partial Regex Dateline();

    // Whoever speaks for himself opens a paragraph so, and outside quotation marks.
    [GeneratedRegex(@"^(We|I|Our|My|Mr\. Speaker|Ladies and gentlemen|Thank you)\b")]
    private static partial Regex WeSpeak();

    [GeneratedRegex(@"\b(said|told|according to|announced|added|warned|described|stressed|reportedly|signal(l)?ed|says|noted?|reported)\b")]
    private static partial Regex Reporting();
}
