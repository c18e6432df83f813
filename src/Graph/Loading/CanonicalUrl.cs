using System.Diagnostics.CodeAnalysis;

namespace Graph.Loading;

/// <summary>One spelling for the addresses of one page: what differs without leading elsewhere is folded away.</summary>
public static class CanonicalUrl
{
    // Parameters that tell where a reader came from, not what is read.
    private static readonly string[] TrackingPrefixes = ["utm_", "mc_", "pk_", "at_", "hsa_"];
    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "ocid", "cmpid", "cmp", "ref", "ref_src", "smid", "smtyp", "partner", "oc", "ved", "_ga",
    };

    /// <returns>Whether the text is an absolute http or https address.</returns>
    public static bool TryNormalise(string? address, [NotNullWhen(true)] out string? canonical)
    {
        canonical = null;
        if (!Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return false;
        canonical = $"https://{Host(uri)}{Path(uri)}{Query(uri)}";
        return true;
    }

    // Uri has put scheme and host in lower case already; a default port is no part of the authority.
    private static string Host(Uri uri) => uri.Authority.StartsWith("www.", StringComparison.Ordinal) ? uri.Authority[4..] : uri.Authority;

    private static string Path(Uri uri) => uri.AbsolutePath.TrimEnd('/');

    private static string Query(Uri uri)
    {
        var kept = uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(pair => !IsTracking(pair.Split('=')[0])).Order(StringComparer.Ordinal);
        var query = string.Join('&', kept);
        return query.Length == 0 ? "" : $"?{query}";
    }

    private static bool IsTracking(string name) =>
        Tracking.Contains(name) || TrackingPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
