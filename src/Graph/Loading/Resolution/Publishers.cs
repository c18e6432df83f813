using Graph.Loading.Reference;
using Graph.Model;

namespace Graph.Loading.Resolution;

/// <summary>Who publishes and who writes, from a document's metadata.</summary>
internal static class Publishers
{
    /// <summary>An organisation that is known beforehand or, failing that, one of the name given.</summary>
    public static Organisation Publisher(string name) =>
        Known(name)?.ToActor() ?? new Organisation { Id = $"Organisation:{ReadableKey.Of(name)}", Name = name.Trim() };

    public static Person Author(string name) => new() { Id = $"Person:{ReadableKey.Of(name)}", Name = name.Trim() };

    private static OrganisationEntry? Known(string name)
    {
        var words = WordForm.Split(name).Select((form, index) => new TextWord(form, index, 0)).ToList();
        return Known(words) ?? (words.Count > 1 && words[0].Form.Folded == "the" ? Known(words[1..]) : null);
    }

    private static OrganisationEntry? Known(List<TextWord> words)
    {
        var match = words.Count == 0 ? default : Gazetteer.Shared.Names.LongestAt(words, 0);
        return match.Length == words.Count && match.Value?.ActorId is { } id ? Gazetteer.Shared.Organisations.GetValueOrDefault(id) : null;
    }
}
