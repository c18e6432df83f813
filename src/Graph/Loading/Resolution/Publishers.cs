using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>Who publishes and who writes, from a document's metadata.</summary>
internal static class Publishers
{
    /// <summary>An organisation that is known beforehand or, failing that, one of the name given.</summary>
    public static Organisation Publisher(string name) =>
        Gazetteer.Shared.OrganisationNamed(name)?.ToActor() ?? new Organisation { Id = $"Organisation:{ReadableKey.Of(name)}", Name = name.Trim() };

    public static Person Author(string name) => new() { Id = $"Person:{ReadableKey.Of(name)}", Name = name.Trim() };
}
