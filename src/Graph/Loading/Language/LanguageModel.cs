using System.Text;
using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Parsing;
using Graph.Loading.Language.Tagging;
using Graph.Loading.Language.Words;

namespace Graph.Loading.Language;

/// <summary>What was learnt from the treebank. Safe for threads: nothing here changes after reading.</summary>
internal sealed class LanguageModel
{
    private const string Resource = "english.model";
    private const string Signature = "Graph language model 1";
    private static readonly Lazy<LanguageModel> Shared = new(ReadEmbedded);

    /// <summary>The model that the program carries; read at the first use, once.</summary>
    public static LanguageModel English => Shared.Value;

    /// <summary>On what it was trained, when, under which terms, with which result.</summary>
    public string Provenance { get; set; } = "";

    public required string[] Tags { get; init; }

    public required string[] Relations { get; init; }

    public required Move[] Moves { get; init; }

    public required WordTable Words { get; init; }

    public required Lemmatizer Lemmatizer { get; init; }

    public required FeatureNetwork TaggerNetwork { get; init; }

    public required FeatureNetwork ParserNetwork { get; init; }

    public Tagger Tagger => field ??= new Tagger(TaggerNetwork, Tags.Length);

    public Parser Parser => field ??= new Parser(ParserNetwork, Moves, new MarkTags(Tags));

    /// <exception cref="InvalidDataException">The stream holds no model of this version.</exception>
    public static LanguageModel Read(Stream stream)
    {
        using var reader = new BinaryReader(stream, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() != Signature) throw new InvalidDataException($"This is no \"{Signature}\". Train one with: language train FOLDER.");
        return new LanguageModel
        {
            Provenance = reader.ReadString(),
            Tags = ReadStrings(reader),
            Relations = ReadStrings(reader),
            Moves = ReadMany(reader, () => new Move((MoveKind)reader.ReadByte(), reader.ReadByte())),
            Words = new WordTable(ReadStrings(reader)),
            Lemmatizer = new Lemmatizer(ReadMany(reader, () => LemmaTable.Read(reader))),
            TaggerNetwork = FeatureNetwork.Read(reader),
            ParserNetwork = FeatureNetwork.Read(reader),
        };
    }

    public void Write(Stream stream)
    {
        using var writer = new BinaryWriter(stream, Encoding.UTF8, leaveOpen: true);
        writer.Write(Signature);
        writer.Write(Provenance);
        WriteMany(writer, Tags, writer.Write);
        WriteMany(writer, Relations, writer.Write);
        WriteMany(writer, Moves, move => { writer.Write((byte)move.Kind); writer.Write((byte)move.Relation); });
        WriteMany(writer, Words.Frequent, writer.Write);
        WriteMany(writer, Lemmatizer.Tables, table => table.Write(writer));
        TaggerNetwork.Write(writer);
        ParserNetwork.Write(writer);
    }

    private static LanguageModel ReadEmbedded()
    {
        using var stream = typeof(LanguageModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly carries no {Resource}. Train one with: language train FOLDER.");
        return Read(stream);
    }

    private static string[] ReadStrings(BinaryReader reader) => ReadMany(reader, reader.ReadString);

    private static T[] ReadMany<T>(BinaryReader reader, Func<T> read)
    {
        var items = new T[reader.ReadInt32()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }

    private static void WriteMany<T>(BinaryWriter writer, IReadOnlyCollection<T> items, Action<T> write)
    {
        writer.Write(items.Count);
        foreach (var item in items) write(item);
    }
}
