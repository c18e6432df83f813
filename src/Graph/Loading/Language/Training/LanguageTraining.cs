using System.Globalization;
using Graph.Loading.Language.Parsing;
using Graph.Loading.Language.Tagging;

namespace Graph.Loading.Language.Training;

/// <summary>Learns a model from a treebank. The same sentences and plan give the same model, byte for byte.</summary>
internal sealed class LanguageTraining(TrainingPlan plan, Action<string> report)
{
    // A relation seen less often on one side of its head gets no move on that side.
    private const int RareMove = 10;

    /// <param name="provenance">On what it is trained and under which terms; plan and figures are added.</param>
    /// <param name="unseen">What the figures are measured on.</param>
    public LanguageModel Train(IReadOnlyList<TreebankSentence> sentences, IReadOnlyList<TreebankSentence> unseen, string provenance)
    {
        var model = Train(sentences);
        var figures = LanguageEvaluation.Measure(model, unseen);
        model.Provenance = string.Create(CultureInfo.InvariantCulture, $"{provenance} Trained on {sentences.Sum(sentence => sentence.Count)} tokens in {plan.TaggerRounds} passes for the tagger and {plan.ParserRounds} for the parser; on {unseen.Sum(sentence => sentence.Count)} unseen tokens {figures.Tags:F4} of the tags, {figures.Heads:F4} of the heads without punctuation and {figures.LabelledHeads:F4} of them with their labels are as in the treebank.");
        report(model.Provenance);
        return model;
    }

    private LanguageModel Train(IReadOnlyList<TreebankSentence> sentences)
    {
        var words = new TrainingWords(sentences);
        string[] tags = Names(sentences.SelectMany(sentence => sentence.Tags)), relations = Names(sentences.SelectMany(Relations));
        var moves = Moves(sentences, relations);
        var taggers = new TaggerTraining(words, tags, plan);
        return new LanguageModel
        {
            Tags = tags,
            Relations = relations,
            Moves = moves,
            Words = words.Table,
            Lemmatizer = LemmaTraining.Train(sentences, tags),
            TaggerNetwork = taggers.Train(sentences, plan.TaggerRounds, report),
            ParserNetwork = new ParserTraining(words, tags, relations, moves, plan).Train(Tagged(sentences, taggers, tags.Length), report),
        };
    }

    // Each half gets the tagger that learnt from the other.
    private List<(TreebankSentence Sentence, Tagger Tagger)> Tagged(IReadOnlyList<TreebankSentence> sentences, TaggerTraining taggers, int tags)
    {
        var halves = sentences.Select((sentence, index) => (sentence, half: index / 100 % 2)).ToLookup(pair => pair.half, pair => pair.sentence);
        var rounds = Math.Max(2, plan.TaggerRounds / 2);
        var learnt = new[] { 0, 1 }.Select(half => new Tagger(taggers.Train([.. halves[half]], rounds, report), tags)).ToArray();
        return [.. halves[0].Select(sentence => (sentence, learnt[1])), .. halves[1].Select(sentence => (sentence, learnt[0]))];
    }

    private static string[] Names(IEnumerable<string> names) => [.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Relations(TreebankSentence sentence) => sentence.Relations.Where((_, index) => sentence.Heads[index] >= 0);

    private static Move[] Moves(IReadOnlyList<TreebankSentence> sentences, string[] relations)
    {
        var arcs = sentences.SelectMany(sentence => Enumerable.Range(0, sentence.Count).Where(i => sentence.Heads[i] >= 0)
            .Select(i => new Move(sentence.Heads[i] > i ? MoveKind.Left : MoveKind.Right, Array.IndexOf(relations, sentence.Relations[i]) + 1)));
        var frequent = arcs.GroupBy(move => move).Where(group => group.Count() >= RareMove).Select(group => group.Key).OrderBy(move => move.Kind).ThenBy(move => move.Relation);
        return [new Move(MoveKind.Shift, 0), .. frequent];
    }
}
