using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>Who does what a passive verb tells: the noun after "by".</summary>
internal static class Agents
{
    public static IReadOnlyList<Token> Of(Sentence sentence, Token verb) =>
        [.. sentence.Children(verb, "agent").Concat(sentence.Children(verb, "prep").Where(prep => prep.Is("by"))).SelectMany(by => sentence.Children(by, "pobj")).SelectMany(sentence.Coordinated)];
}
