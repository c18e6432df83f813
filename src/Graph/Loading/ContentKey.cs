using System.Security.Cryptography;
using System.Text;

namespace Graph.Loading;

/// <summary>Keys of nodes that are pure functions of what the node says, so that any loader in any order makes the same node.</summary>
public static class ContentKey
{
    // Between parts, so that ("ab", "c") and ("a", "bc") differ.
    private const char Separator = '\u001f';

    /// <summary>16 hexadecimal digits of a SHA-256 over the parts: two of a hundred million nodes share one with a chance of 3 in 10,000.</summary>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(Separator, parts)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 8));
    }
}
