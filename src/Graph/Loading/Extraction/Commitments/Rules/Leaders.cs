using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments.Rules;

/// <summary>Who acts in a noun of action: "US-led monitoring", "monitoring led by the US", "deployment by France", "Britain's support".</summary>
internal static class Leaders
{
    public static IReadOnlyList<Token> Of(Sentence sentence, Token noun)
    {
        var led = sentence.Children(noun, "amod", "acl").Where(word => word.Lemma is "lead" or "led" || word.Text.EndsWith("-led", StringComparison.OrdinalIgnoreCase)).ToList();
        var inside = led.SelectMany(word => sentence.Children(word, "npadvmod", "compound", "nmod", "amod").Concat(Agents.Of(sentence, word)).Append(word));
        var by = sentence.Children(noun, "prep").Where(prep => prep.Lemma == "by").SelectMany(prep => sentence.Children(prep, "pobj"));
        return [.. inside.Concat(by).Concat(sentence.Children(noun, "poss")).SelectMany(sentence.Coordinated)];
    }
}
