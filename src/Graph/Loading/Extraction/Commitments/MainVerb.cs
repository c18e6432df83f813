using Graph.Loading.Extraction.Grammar;
using Graph.Loading.Language;

namespace Graph.Loading.Extraction.Commitments;

/// <summary>The verb that names the action: in "continue to support" and "work to build" the one that is continued and worked for.</summary>
internal static class MainVerb
{
    public static Token Of(Sentence sentence, Token head)
    {
        for (var steps = 0; steps < 4 && head.Lemma is "continue" or "work" or "seek" or "help" or "begin" or "start" or "keep" or "take"; steps++)
        {
            if (sentence.Child(head, "xcomp", "ccomp") is not { } next || !next.IsVerb()) break;
            head = next;
        }

        return head;
    }
}
