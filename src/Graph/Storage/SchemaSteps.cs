using System.Globalization;

namespace Graph.Storage;

/// <summary>The schema's steps, one file each: a graph takes those it has not taken, in order, and remembers how many it has.</summary>
internal sealed class SchemaSteps(QueryFiles files)
{
    private readonly SortedDictionary<int, string> names =
        new(files.Names("schema").ToDictionary(name => int.Parse(Path.GetFileName(name)[..4], CultureInfo.InvariantCulture)));

    public int Latest => names.Keys.Last();

    /// <summary>What is still to be done.</summary>
    /// <param name="version">How many steps the graph has taken; 0 for none.</param>
    /// <param name="holdsSomething">Whether there is anything in the store.</param>
    /// <param name="name">The store, for people.</param>
    /// <exception cref="GraphStorageException">The graph is newer than this program, or what is there is no graph.</exception>
    public IEnumerable<(int Version, string Text)> After(long version, bool holdsSomething, string name)
    {
        if (version > Latest)
            throw new GraphStorageException($"The graph {name} has schema {version}, and this program knows up to {Latest}. Use the newer program that wrote it, or another graph.");
        if (version == 0 && holdsSomething)
            throw new GraphStorageException($"{name} is a database with something in it, but not a graph of this program. Name another one.");
        return names.Where(step => step.Key > version).Select(step => (step.Key, files.Text(step.Value)));
    }

    public string Describe(long version) => version == Latest ? $"version {version}" : $"version {version}; this program brings it to {Latest}";
}
