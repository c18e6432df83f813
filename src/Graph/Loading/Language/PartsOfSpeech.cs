namespace Graph.Loading.Language;

/// <summary>Universal parts of speech from Penn tags, the lemma and the relation.</summary>
internal static class PartsOfSpeech
{
    private static readonly HashSet<string> Pronouns = ["this", "that", "these", "those", "some", "all", "any", "each", "both", "another", "none"];

    public static PartOfSpeech Of(string tag, string lemma, string relation) => tag switch
    {
        "NN" when lemma is "something" or "anything" or "everything" or "nothing" or "someone" or "anyone" or "everyone" or "everybody" or "anybody" or "somebody" or "nobody" => PartOfSpeech.Pron,
        "NN" or "NNS" => PartOfSpeech.Noun,
        "NNP" or "NNPS" => PartOfSpeech.Propn,
        "JJ" or "JJR" or "JJS" or "AFX" => PartOfSpeech.Adj,
        "RB" when lemma == "not" => PartOfSpeech.Part,
        "RB" or "RBR" or "RBS" => PartOfSpeech.Adv,
        "WRB" => PartOfSpeech.Sconj,
        "VB" or "VBD" or "VBG" or "VBN" or "VBP" or "VBZ" => IsAuxiliary(lemma, relation) ? PartOfSpeech.Aux : PartOfSpeech.Verb,
        "MD" => PartOfSpeech.Aux,
        "IN" => relation == "mark" ? PartOfSpeech.Sconj : PartOfSpeech.Adp,
        "RP" => PartOfSpeech.Adp,
        "DT" => Pronouns.Contains(lemma) && relation is not ("det" or "predet" or "quantmod") ? PartOfSpeech.Pron : PartOfSpeech.Det,
        "PDT" or "WP$" => PartOfSpeech.Det,
        "PRP" or "PRP$" or "WP" or "WDT" or "EX" => PartOfSpeech.Pron,
        "CD" => PartOfSpeech.Num,
        "CC" => PartOfSpeech.Cconj,
        "UH" => PartOfSpeech.Intj,
        "TO" or "POS" => PartOfSpeech.Part,
        "$" or "SYM" => PartOfSpeech.Sym,
        "ADD" or "FW" or "LS" or "XX" => PartOfSpeech.X,
        "_SP" => PartOfSpeech.Space,
        _ => PartOfSpeech.Punct,
    };

    private static bool IsAuxiliary(string lemma, string relation) => relation is "aux" or "auxpass" || lemma == "be";
}
