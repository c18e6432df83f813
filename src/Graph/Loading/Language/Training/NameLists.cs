namespace Graph.Loading.Language.Training;

internal sealed class NameLists(Random random)
{
    private static readonly string[] Nationalities = ["British", "French", "German", "Ukrainian", "Polish", "Turkish", "Japanese", "European", "US", "UK"];
    private static readonly string[][] Titles = [["Prime", "Minister"], ["President"], ["Foreign", "Minister"], ["Chancellor"], ["Secretary"], ["leader"], ["envoy"]];
    private static readonly string[] Places = ["Canada", "Japan", "Germany", "Italy", "Poland", "Norway", "Turkey", "Brazil", "NATO", "Kenya"];

    private static readonly HashSet<string> Times = [.. "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Today Tomorrow Yesterday".Split(' ')];

    /// <returns>Null where no name stands alone, or where the verb tells that the subject is one.</returns>
    public TreebankSentence? Of(TreebankSentence sentence)
    {
        for (var i = 0; i < sentence.Count; i++) if (IsPlainName(sentence, i)) return Extend(sentence, i);
        return null;
    }

    private static bool IsPlainName(TreebankSentence sentence, int i) =>
        sentence.Tags[i] == "NNP" && sentence.Heads[i] >= 0 && (sentence.Relations[i] is "pobj" or "dobj" || (sentence.Relations[i] == "nsubj" && sentence.Tags[sentence.Heads[i]] is "VBD" or "VB"))
        && char.IsUpper(sentence.Forms[i][0]) && !Times.Contains(sentence.Forms[i]) && (i + 1 == sentence.Count || sentence.Tags[i + 1] is not ("POS" or "HYPH"))
        && sentence.Dependents(i).All(dependent => dependent < i && sentence.Relations[dependent] is "compound" or "amod");

    private TreebankSentence Extend(TreebankSentence sentence, int name)
    {
        var extended = sentence.Pick([.. Enumerable.Range(0, sentence.Count)]);
        var last = name;
        for (var left = random.Next(1, 4); left > 0; left--)
        {
            if (left > 1) extended.Add(",", ",", ",", last, "punct", true);
            else extended.Add("and", "and", "CC", last, "cc", true);
            last = AddMember(extended, last);
        }

        return extended.Pick([.. Enumerable.Range(0, name + 1), .. Enumerable.Range(sentence.Count, extended.Count - sentence.Count), .. Enumerable.Range(name + 1, sentence.Count - name - 1)]);
    }

    // A place, a bare name, or a name with title and nationality; gives the place of its head.
    private int AddMember(TreebankSentence sentence, int coordinatedWith)
    {
        var kind = random.Next(4);
        if (kind < 2)
        {
            sentence.Add(kind == 0 ? Places[random.Next(Places.Length)] : Names.Make(random), "", "NNP", coordinatedWith, "conj", true);
            return sentence.Count - 1;
        }

        string[] title = kind == 2 ? [] : Titles[random.Next(Titles.Length)];
        var head = sentence.Count + title.Length + (title.Length > 0 ? 2 : 1);
        if (title.Length > 0) AddNationality(sentence, head);
        foreach (var word in title) sentence.Add(word, "", char.IsUpper(word[0]) ? "NNP" : "NN", head, "compound", true);
        sentence.Add(Names.Make(random), "", "NNP", head, "compound", true);
        sentence.Add(Names.Make(random), "", "NNP", coordinatedWith, "conj", true);
        return head;
    }

    private void AddNationality(TreebankSentence sentence, int head)
    {
        var nationality = Nationalities[random.Next(Nationalities.Length)];
        var isName = nationality is "US" or "UK";
        sentence.Add(nationality, "", isName ? "NNP" : "JJ", head, isName ? "compound" : "amod", true);
    }
}
