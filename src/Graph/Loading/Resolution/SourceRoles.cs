using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>How near a kind of document stands to what it tells of.</summary>
internal static class SourceRoles
{
    /// <returns>Null where the kind does not tell.</returns>
    public static SourceRole? Of(DocumentKind kind) => kind switch
    {
        DocumentKind.Declaration or DocumentKind.Agreement or DocumentKind.Treaty or DocumentKind.Communique
            or DocumentKind.Resolution or DocumentKind.Plan or DocumentKind.Letter or DocumentKind.Law => SourceRole.PrimaryText,
        DocumentKind.Statement or DocumentKind.FactSheet or DocumentKind.Readout or DocumentKind.PressRelease => SourceRole.OfficialStatement,
        DocumentKind.Transcript => SourceRole.Transcript,
        DocumentKind.NewsArticle or DocumentKind.FeedCluster or DocumentKind.FeedItem => SourceRole.NewsReport,
        DocumentKind.Report => SourceRole.Analysis,
        _ => null,
    };
}
