using System.Buffers;
using System.Text.RegularExpressions;

namespace Graph.Loading.Cleaning;

/// <summary>The phrases by which pages tell that a line is not their text. All word lists of cleaning stand here.</summary>
internal static partial class Boilerplate
{
    private const int LongestCredit = 120;

    // One of these stands in every credit: a quick look before the form is tried.
    private static readonly SearchValues<string> Credited = SearchValues.Create(
        ["reuters", "afp", "ap photo", "/ap", "/ ap", "(ap", "[ap", "epa", "getty", "anadolu", "pool", "tass", "dpa", "shutterstock", "xinhua", "bloomberg", "[file", "(file", "/file", "photo", "image", "picture", "credit"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whole lines, with the most words such a line has.</summary>
    public static readonly LineForm[] Lines =
    [
        new(EndMark(), 30, "end mark"),
        new(Cookies(), 80, "cookie line", ["cookie"]),
        new(Scripts(), 40, "page control", ["javascript", "java script", "browser", "blocker", "skip to", "to top", "click", "tap", "new window", "new tab"]),
        new(PhotoLine(), 40, "caption"),
        new(Advertisement(), 30, "advertisement"),
        new(Newsletter(), 40, "advertisement", ["newsletter", "inbox", "updates", "alerts", "channel", "free", "mail", "whatsapp", "telegram", "app", "subscriber", "journalism"]),
        new(Follow(), 20, "share bar"),
        new(CommentLine(), 12, "comments"),
        new(Copyright(), 30, "footer", ["©", "(c)", "copyright", "rights reserved", "terms", "privacy", "contact us", "about us", "cookie"]),
        new(TagLine(), 40, "tags"),
        new(FeedFooter(), 60, "feed footer", ["appeared", "published"]),
        new(Credits(), 60, "credit line", ["contribut", "reporting", "writing", "editing", "files", "input"]),
        new(ReadingTime(), 6, "page control"),
        new(ReadAlso(), 30, "teaser"),
    ];

    /// <summary>Words of buttons and menus. A line of nothing else is one.</summary>
    public static readonly HashSet<string> Controls = Set("""
        share shares sharing tweet tweets facebook twitter whatsapp telegram viber linkedin reddit pinterest instagram youtube tiktok bluesky threads mastodon flipboard messenger
        email e-mail mail print copy copied save bookmark follow like likes dislike dislikes comment comments complain reply banner advertisement subscribe unsubscribe subscription
        login logout register menu search home skip close next previous prev loading listen play pause mute newsletter newsletters app download faq sitemap rss
        """);

    /// <summary>Words that stand beside such words, and make no button alone.</summary>
    public static readonly HashSet<string> BesideControls = Set("""
        link links news article story post page result results no view all more read back top to the this that us on via in up for our your an a and or with by now show hide open toggle main content site
        navigation account sign log out off menu video audio photo photos gallery x fb icon image logo here click tap number of text size world politics business sport sports opinion culture about contact
        """);

    /// <summary>A heading over headlines of other articles.</summary>
    public static bool IsTeaserHeading(string text) => text.Length < 60 && TeaserHeading().IsMatch(text);

    public static bool EndsSentence(string text) => SentenceEnd().IsMatch(text) && !Ellipsis().IsMatch(text);

    /// <summary>The end of a caption that names photographer or agency; its group "credit" begins where the caption's own text ends.</summary>
    public static Match CaptionCredit(string text)
    {
        var start = Math.Max(0, text.Length - LongestCredit);
        return text.AsSpan(start).ContainsAny(Credited) ? CreditAtEnd().Match(text, start, text.Length - start) : Match.Empty;
    }

    /// <summary>"The post … appeared first on X", "Originally published by X", "Source: X".</summary>
    public static string? OriginalPublisher(string text) => Original().Match(text) is { Success: true } match ? NameBefore(match.Groups["name"].Value) : null;

    /// <summary>"© 2025 X", "X © 2025", "Copyright 2025 X. All rights reserved."</summary>
    public static string? CopyrightHolder(string text) => Holder().Match(text) is { Success: true } match ? NameBefore(match.Groups["name"].Value) : null;

    /// <summary>A name up to where something else begins.</summary>
    public static string? NameBefore(string text) => NameEnd().Split(text.Trim())[0].Trim(' ', '.', ',', '–', '-', '|', '"', '“', '”') is { Length: > 1 and < 80 } name ? name : null;

    private static HashSet<string> Set(string words) => [.. words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex(@"^(?=.*\bcookies?\b)(?=.*\b(we|our|you|your|accept)\b)(?=.*\b(site|website|browser|browsing|settings|consent|accept|agree|preferences|experience|privacy|use of)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Cookies();

    [GeneratedRegex(@"(enable|requires?|turn on|disable[ds]?) java ?script|browser (is not|isn.t|does not) support|ad ?blocker|^skip to (main )?content|^(back|return) to top|^(click|tap) (here )?to (share|print|email|open|expand|enlarge)|opens? in (a )?new (window|tab)", RegexOptions.IgnoreCase)]
    private static partial Regex Scripts();

    [GeneratedRegex(@"^[\(\[]?(photo(graph)?s?|image|picture|pic|file (photo|image)|illustration|credit|photo credit|image (credit|source))s?( (by|courtesy of|courtesy|credit|via))?\s*[:/|]\s*\S|^[\(\[](photo|image|picture)( by)? .{2,80}[\)\]]$|^(photo|image)s? (by|courtesy( of)?) .{2,60}$|^(©|\(c\)) ?[\p{L} /.]{2,40}$|^(getty images|reuters|afp|epa|ap photo)(/[\p{L} ]+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex PhotoLine();

    [GeneratedRegex(@"^\W*(advertisement|sponsored( content)?|promoted|article continues (below|after)|story continues (below|after)|continue reading( (below|the main story))?|scroll to continue|this (article|story) is for subscribers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Advertisement();

    [GeneratedRegex(@"^(sign up|subscribe|register|join)\b.{0,80}\b(newsletter|newsletters|inbox|updates|alerts|channel|free|e-?mail|whatsapp|telegram)\b|\b(get|receive|have)\b.{0,60}\b(delivered|straight|direct|sent) to your (inbox|email)|^(download|get) (our|the) .{0,30}\bapp\b|^already a subscriber|^support (independent|our) journalism", RegexOptions.IgnoreCase)]
    private static partial Regex Newsletter();

    [GeneratedRegex(@"^(follow|like|find|join) (us|[\p{L} ]{2,30}) on (facebook|twitter|x|instagram|telegram|linkedin|youtube|google news|whatsapp|tiktok|social media)\b|^share (this|on|via|with)\b.{0,40}$|^(share|tweet|email) this( (article|story|page|post|news))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Follow();

    [GeneratedRegex(@"^(\d+ comments?|comments?( \(?\d+\)?)?|no comments( yet)?|(leave|post|write|add) (a|your) (comment|reply)|be the first to comment|view (all )?comments|comments are (closed|off|disabled)|(log|sign) in to (comment|reply)|join the (conversation|discussion)|\d+ (shares?|views?|likes?|reads?))\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex CommentLine();

    [GeneratedRegex(@"©|\(c\) ?(19|20)\d\d|^copyright\b.*\b(19|20)\d\d|\ball rights reserved\b|^(terms (of (use|service)|and conditions)|privacy (policy|notice)|contact us|about us|cookie policy)(\W+(terms (of (use|service)|and conditions)|privacy (policy|notice)|contact us|about us|cookie policy|sitemap|careers|advertise( with us)?|accessibility))*\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex Copyright();

    [GeneratedRegex(@"^(tags?|topics?|categor(y|ies)|keywords?|filed under|posted in|tagged( with)?)\s*:\s*\S|^in (News|World|Politics|Business|Europe|Opinion)$")]
    private static partial Regex TagLine();

    [GeneratedRegex(@"^the post .+ (appeared first on|first appeared on|appeared on) .+|^(this (article|story|piece|post)|it) (was )?((originally|first) (published|appeared)|republished)\b.+", RegexOptions.IgnoreCase)]
    private static partial Regex FeedFooter();

    [GeneratedRegex(@"\bcontributed (reporting|to th(is|e) (report|article|story))\b|^(additional )?(reporting|writing|editing) by\b|^\((additional )?(reporting|writing|editing) by\b|^with (additional )?(reporting|files|input|contributions?) (by|from)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Credits();

    [GeneratedRegex(@"^[\\#*_=~\-–—•·\s]+$|^-\s*(30|end)\s*-$|^(END|ENDS)$")]
    private static partial Regex EndMark();

    [GeneratedRegex(@"^\d{1,2}[ -]min(ute)?s?( read)?$|^(reading|read) time\b", RegexOptions.IgnoreCase)]
    private static partial Regex ReadingTime();

    [GeneratedRegex(@"^(read (more|also|next)|also read|see also|more on this|related|watch|listen|don.t miss|recommended)\s*[:|»>–-]\s*\S|^(read more|continue reading|learn more|see more|show more|view more|load more)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex ReadAlso();

    [GeneratedRegex(@"^\W*((similar|related|recommended|latest|recent|popular|trending|top|other|more|must)[ -](news|articles?|stor(y|ies)|posts?|headlines|content|topics|coverage|videos|reads?)|(more|latest) from .+|most (read|popular|viewed|shared|commented)( .{1,20})?|you (may|might) also (like|be interested( in)?)|also (read|on|in the news)|read (next|more)|up next|(editor.?s|our|top) picks?|what to read next|(from )?around the web|keep reading|in case you missed it|recommended( for you)?|trending( now)?|more in \w+|related|similar|don.t miss)\W*$", RegexOptions.IgnoreCase)]
    private static partial Regex TeaserHeading();

    [GeneratedRegex(@"[.!?][""”’»')\]\d]*$|[:;][""”’»)]*$")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(\.\.+|…)\W*$")]
    private static partial Regex Ellipsis();

    // Agencies are told from sources of a sentence by the slash, the bracket or "via" before them, and by what does not follow: a full stop.
    [GeneratedRegex(@"(?<credit>\s*[/|\[(]\s*(photo(graph)?( by)?:?\s*|image:?\s*|credit:?\s*)?[\p{L} .,'’/-]{0,60}\b(reuters|afp|ap photo|ap|epa(-efe)?|getty( images)?|anadolu|pool|tass|dpa|shutterstock|xinhua|bloomberg|file)\b[\p{L} ./-]{0,30}[\])]?)$|(?<credit>(?<=[.!?”""])\s*(photo(graph)?|image|picture|credit)s?( by| credit)?\s*:\s*[^:]{2,60})$|(?<credit>\s*[\[(](photo|image|picture|credit)( by|:)\s*[^\])]{2,80}[\])]\.?)$", RegexOptions.IgnoreCase)]
    private static partial Regex CreditAtEnd();

    [GeneratedRegex(@"(appeared first on|first appeared (on|in)|(originally|first) (published|appeared) (by|on|in|at)|republished from)\s+(the website of\s+)?(?<name>.+)$", RegexOptions.IgnoreCase)]
    private static partial Regex Original();

    [GeneratedRegex(@"(©|\(c\)|copyright)[\s©]*(\d{4}([-–]\d{2,4})?)[\s,]+(by )?(?<name>\p{Lu}[^.|]{1,60})|(?<name>[\p{Lu}\d][^.|©]{1,40}?)\s*©\s*\d{4}|©\s*(?<name>\p{Lu}[^.|\d]{1,60}?),?\s+\d{4}")]
    private static partial Regex Holder();

    [GeneratedRegex(@"\s*[(|\[;]|\.\s|\s[-–—]\s|, (on|in|and is|under|with)\b|\ball rights\b|\s+on \w+ \d", RegexOptions.IgnoreCase)]
    private static partial Regex NameEnd();
}
