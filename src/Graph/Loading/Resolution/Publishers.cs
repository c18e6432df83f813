using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>Who publishes and who writes, from a document's metadata.</summary>
internal static class Publishers
{
    public static Organisation Publisher(string name) => new() { Id = $"Organisation:{ReadableKey.Of(name)}", Name = name, Kind = "media" };

    public static Person Author(string name) => new() { Id = $"Person:{ReadableKey.Of(name)}", Name = name };
}
