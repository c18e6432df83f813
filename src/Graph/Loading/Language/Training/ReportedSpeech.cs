namespace Graph.Loading.Language.Training;

/// <summary>
/// A sentence as news report it: "Britain would lead, Macron said on Tuesday.", "“We agree,” said the minister.", "Officials said the
/// talks will go on." The treebank's speakers talk themselves and seldom report others like that.
/// </summary>
internal sealed class ReportedSpeech(Random random)
{
    private static readonly (string Past, string Present, string Lemma)[] Verbs =
    [
        ("said", "says", "say"), ("said", "says", "say"), ("said", "says", "say"), ("added", "adds", "add"), ("warned", "warns", "warn"), ("announced", "announces", "announce"),
        ("insisted", "insists", "insist"), ("stressed", "stresses", "stress"), ("confirmed", "confirms", "confirm"), ("explained", "explains", "explain"),
    ];
    private static readonly string[] Nouns = ["minister", "president", "official", "spokesman", "spokeswoman", "chancellor", "government", "ministry", "premier", "general", "report", "ambassador", "leader"];
    private static readonly (string Preposition, string Name)[] Circumstances = [("on", "Tuesday"), ("on", "Friday"), ("on", "Monday"), ("in", "Paris"), ("in", "Berlin"), ("in", "Brussels")];

    /// <returns>Null for what is no plain statement.</returns>
    public TreebankSentence? Of(TreebankSentence sentence)
    {
        var root = sentence.Heads.IndexOf(-1);
        var last = sentence.Count - 1;
        if (sentence.Count is < 4 or > 40 || sentence.Heads[last] != root || sentence.Tags.Contains("``")) return null;
        if (sentence.Forms[last] is "?" or "!") return Behind(sentence, root, quoted: true, asked: sentence.Forms[last] == "?");
        var isStatement = sentence.Forms[last] == "." && sentence.Tags[root][0] == 'V' && sentence.Dependents(root).Any(i => i < root && sentence.Relations[i] is "nsubj" or "nsubjpass") && !sentence.Forms.Contains(":");
        if (!isStatement) return null;
        return random.Next(3) == 0 ? Before(sentence, root) : Behind(sentence, root, quoted: random.Next(2) == 0);
    }

    // Subject, verb, statement.
    private TreebankSentence Before(TreebankSentence sentence, int root)
    {
        var report = new TreebankSentence();
        AddSpeech(report, 0, verbFirst: false, circumstance: false);
        var said = report.Heads.IndexOf(-1);
        var first = sentence.Tags[0] is "NNP" or "NNPS" || sentence.Forms[0] == "I" ? sentence.Forms[0] : sentence.Forms[0].ToLowerInvariant();
        AddStatement(report, sentence, root, said, first);
        report.Forms[0] = Variation.Capitalised(report.Forms[0]);
        report.Add(".", ".", ".", said, "punct", true);
        return report;
    }

    // Statement, comma, subject and verb in one order or the other. A question or a cry keeps its own mark instead of the comma.
    private TreebankSentence Behind(TreebankSentence sentence, int root, bool quoted, bool? asked = null)
    {
        var report = new TreebankSentence();
        var length = sentence.Count - 1 + (quoted ? 3 : 1);
        var speech = new TreebankSentence();
        AddSpeech(speech, length, verbFirst: random.Next(3) == 0, circumstance: random.Next(3) == 0, asked == true);
        var said = length + speech.Heads.IndexOf(-1);
        if (quoted) report.Add("“", "“", "``", said, "punct", false);
        AddStatement(report, sentence, root, said, sentence.Forms[0]);
        if (asked is null) report.Add(",", ",", ",", said, "punct", true);
        else report.Add(sentence.Forms[^1], sentence.Lemmas[^1], sentence.Tags[^1], root + 1, "punct", true);
        if (quoted) report.Add("”", "”", "''", said, "punct", true);
        for (var i = 0; i < speech.Count; i++) report.Add(speech.Forms[i], speech.Lemmas[i], speech.Tags[i], speech.Heads[i], speech.Relations[i], true);
        report.Add(".", ".", ".", said, "punct", true);
        return report;
    }

    private static void AddStatement(TreebankSentence report, TreebankSentence sentence, int root, int said, string first)
    {
        var offset = report.Count;
        for (var i = 0; i < sentence.Count - 1; i++)
        {
            report.Add(i == 0 ? first : sentence.Forms[i], sentence.Lemmas[i], sentence.Tags[i], i == root ? said : sentence.Heads[i] + offset, i == root ? "ccomp" : sentence.Relations[i], true);
        }
    }

    // Heads count from the report's beginning.
    private void AddSpeech(TreebankSentence speech, int offset, bool verbFirst, bool circumstance, bool asked = false)
    {
        var verb = asked ? ("asked", "asks", "ask") : Verbs[random.Next(Verbs.Length)];
        var kind = random.Next(verbFirst ? 1 : 0, 5);
        var length = kind is 2 or 3 ? 2 : 1;
        var said = offset + (verbFirst ? 0 : length);
        if (verbFirst) AddVerb(speech, verb, kind);
        AddSubject(speech, kind, said, offset + (verbFirst ? length : length - 1));
        if (!verbFirst) AddVerb(speech, verb, kind);
        if (!circumstance) return;
        var (preposition, name) = Circumstances[random.Next(Circumstances.Length)];
        speech.Add(preposition, preposition, "IN", said, "prep", true);
        speech.Add(name, name, "NNP", offset + speech.Count - 1, "pobj", true);
    }

    // The present for one speaker only; "they say" would be another tag.
    private void AddVerb(TreebankSentence speech, (string Past, string Present, string Lemma) verb, int subjectKind)
    {
        var present = subjectKind > 1 && random.Next(4) == 0;
        speech.Add(present ? verb.Present : verb.Past, verb.Lemma, present ? "VBZ" : "VBD", -1, "ROOT", true);
    }

    private void AddSubject(TreebankSentence speech, int kind, int said, int subject)
    {
        var noun = Nouns[random.Next(Nouns.Length)];
        switch (kind)
        {
            case 0:
                var pronoun = random.Next(3) switch { 0 => "he", 1 => "she", _ => "they" };
                speech.Add(pronoun, pronoun, "PRP", said, "nsubj", true);
                break;
            case 1:
                speech.Add(noun + "s", noun, "NNS", said, "nsubj", true);
                break;
            case 2:
                speech.Add("the", "the", "DT", subject, "det", true);
                speech.Add(noun, noun, "NN", said, "nsubj", true);
                break;
            default:
                if (kind == 3) speech.Add(Names.Make(random), "", "NNP", subject, "compound", true);
                speech.Add(Names.Make(random), "", "NNP", said, "nsubj", true);
                break;
        }
    }
}
