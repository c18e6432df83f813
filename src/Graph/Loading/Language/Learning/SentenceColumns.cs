using Graph.Loading.Language.Words;

namespace Graph.Loading.Language.Learning;

/// <summary>A sentence as columns of numbers, which tagger and parser read and fill. Reused from sentence to sentence.</summary>
internal sealed class SentenceColumns
{
    public int Count { get; private set; }

    public Word[] Words { get; private set; } = [];

    /// <summary>Ids of words; 0 for rare ones. Training hides some on purpose.</summary>
    public int[] Ids { get; private set; } = [];

    /// <summary>Tags, from 1.</summary>
    public int[] Tags { get; private set; } = [];

    /// <summary>Heads; -1 for the root.</summary>
    public int[] Heads { get; private set; } = [];

    /// <summary>Relations, from 1; 0 for the root.</summary>
    public int[] Relations { get; private set; } = [];

    /// <summary>Behind the last word stands one that is none, so that a look past the end needs no check.</summary>
    public void Resize(int count)
    {
        Count = count;
        if (Ids.Length < count + 1)
        {
            Words = new Word[count + 32];
            Ids = new int[count + 32];
            Tags = new int[count + 32];
            Heads = new int[count + 32];
            Relations = new int[count + 32];
        }

        Ids[count] = Tags[count] = Relations[count] = 0;
    }

    public void Set(int index, Word word)
    {
        Words[index] = word;
        Ids[index] = word.Id;
    }
}
