using System.Text;
using System.Text.Json;

namespace Graph.Benchmarks.Peers;

/// <summary>One question in the words of either schema, with the variables that are taken in turn.</summary>
internal sealed record PeerQuestion(string Name, string OurQuery, string TheirQuery, IReadOnlyList<PeerVariant> Variants)
{
    public IReadOnlyList<byte[]> Ours { get; } = [.. Variants.Select(variant => Body(OurQuery, variant.Ours))];

    public IReadOnlyList<byte[]> Theirs { get; } = [.. Variants.Select(variant => Body(TheirQuery, variant.Theirs))];

    private static byte[] Body(string query, object variables) => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query, variables }));
}

/// <summary>The variables of one request, as either schema takes them.</summary>
internal sealed record PeerVariant(object Ours, object Theirs)
{
    public PeerVariant(object both)
        : this(both, both)
    {
    }
}
