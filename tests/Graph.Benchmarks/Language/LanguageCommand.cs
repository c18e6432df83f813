using System.CommandLine;
using Graph.Loading.Language;
using Graph.Loading.Language.Training;

namespace Graph.Benchmarks.Language;

/// <summary>Trains the language model and measures it.</summary>
internal static class LanguageCommand
{
    private const string Source = "Learnt from 1.2 million tokens of White House texts of 2021 to June 2025 (public domain), analysed by spaCy 3.8.18 with its small English model 3.8.0 (MIT): silver, not gold.";

    private static readonly Argument<DirectoryInfo> Treebank = new("folder") { Description = "Folder with train.conllu, dev.conllu and test.conllu, plain or packed as .xz." };
    private static readonly Option<FileInfo> Model = new("--model") { Description = "The model's file.", DefaultValueFactory = _ => new FileInfo("src/Graph/Loading/Language/english.model") };

    public static Command Create()
    {
        var train = new Command("train", "Train the language model; the same treebank gives the same file, byte for byte.") { Treebank, Model };
        train.SetAction(result => Train(result.GetRequiredValue(Treebank), result.GetRequiredValue(Model)));
        var evaluate = new Command("evaluate", "Print the figures of the model on the treebank's test part.") { Treebank, Model };
        evaluate.SetAction(result => Evaluate(result.GetRequiredValue(Treebank), result.GetRequiredValue(Model)));
        return new Command("language", "The language model.") { train, evaluate };
    }

    private static void Train(DirectoryInfo treebank, FileInfo file)
    {
        var training = new LanguageTraining(new TrainingPlan(), Console.WriteLine);
        var model = training.Train(TreebankReader.Read(treebank.FullName, "train"), TreebankReader.Read(treebank.FullName, "dev"), Source);
        using (var stream = file.Create()) model.Write(stream);
        Console.WriteLine($"wrote {file.FullName}");
    }

    private static void Evaluate(DirectoryInfo treebank, FileInfo file)
    {
        using var stream = file.OpenRead();
        var model = LanguageModel.Read(stream);
        var sentences = TreebankReader.Read(treebank.FullName, "test");
        Console.WriteLine(model.Provenance);
        Print(LanguageEvaluation.Measure(model, sentences));
        var (tokens, ends) = LanguageEvaluation.MeasureSegmentation(sentences);
        Console.WriteLine($"tokens found in running text        {tokens:F4} (F1)");
        Console.WriteLine($"sentence ends found in running text {ends:F4} (F1)");
        Console.WriteLine($"tokens per second, all steps        {LanguageEvaluation.MeasureSpeed(new LanguageAnalysis(model), sentences, 7):N0} of one core's time");
        Console.WriteLine($"model file                          {file.Length / 1e6:F2} MB");
    }

    private static void Print(LanguageFigures figures)
    {
        Console.WriteLine($"tags                                {figures.Tags:F4}");
        Console.WriteLine($"heads, without punctuation          {figures.Heads:F4}");
        Console.WriteLine($"heads with labels                   {figures.LabelledHeads:F4}");
        Console.WriteLine($"lemmas                              {figures.Lemmas:F4}");
    }
}
