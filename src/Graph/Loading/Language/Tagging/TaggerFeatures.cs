using Graph.Loading.Language.Learning;
using Graph.Loading.Language.Words;

namespace Graph.Loading.Language.Tagging;

/// <summary>What the tagger sees of a word: the word, its neighbours, and the tags given so far. Training and running share it.</summary>
internal static class TaggerFeatures
{
    public const int Capacity = 48;

    private static readonly Word Outside = new("", "", -1, 0, 0, 0, 0);

    public static void Extract(SentenceColumns sentence, int i, int letterCase, ref FeatureList features)
    {
        int id = Id(sentence, i), before = Id(sentence, i - 1), after = Id(sentence, i + 1);
        int tag1 = Tag(sentence, i - 1), tag2 = Tag(sentence, i - 2);
        Word word = At(sentence, i), left = At(sentence, i - 1), right = At(sentence, i + 1), right2 = At(sentence, i + 2);
        features.Add(id);
        features.Add(before);
        features.Add(after);
        features.Add(Id(sentence, i - 2));
        features.Add(Id(sentence, i + 2));
        features.Add(Id(sentence, i + 3));
        features.Add(word.Prefix);
        features.Add(word.Suffix2);
        features.Add(word.Suffix3);
        features.Add(word.Shape);
        features.Add(word.Shape, i == 0 ? 1 : 0, letterCase);
        features.Add(word.Suffix3, word.Shape);
        features.Add(word.Prefix, word.Suffix3);
        features.Add(left.Suffix3);
        features.Add(left.Shape);
        features.Add(right.Suffix3);
        features.Add(right.Shape);
        features.Add(right2.Suffix3);
        features.Add(right2.Shape);
        features.Add(tag1);
        features.Add(tag2);
        features.Add(tag1, tag2);
        features.Add(tag1, tag2, Tag(sentence, i - 3));
        features.Add(tag1, id);
        features.Add(tag1, word.Suffix3);
        features.Add(tag1, after);
        features.Add(tag1, right.Suffix3);
        features.Add(before, id);
        features.Add(id, after);
        features.Add(before, after);
        features.Add(word.Shape, left.Shape, right.Shape);
        features.Add(id, tag1, tag2);
        features.Add(id, letterCase);
        features.Add(id, right.Suffix3);
        features.Add(id, right2.Suffix2);
    }

    /// <summary>0: as prose is written; 1: most words begin with a capital, as in a title; 2: all letters are capitals.</summary>
    public static int LetterCase(SentenceColumns sentence)
    {
        int words = 0, capitalised = 0, upper = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            var text = sentence.Words[i].Text;
            if (text.Length < 4 || !char.IsLetter(text[0])) continue;
            words++;
            if (!char.IsUpper(text[0])) continue;
            capitalised++;
            if (char.IsUpper(text[^1]) && char.IsUpper(text[1])) upper++;
        }

        if (upper * 4 >= words * 3) return 2;
        return capitalised * 4 >= words * 3 ? 1 : 0;
    }

    private static Word At(SentenceColumns sentence, int i) => i >= 0 && i < sentence.Count ? sentence.Words[i] : Outside;

    private static int Id(SentenceColumns sentence, int i) => i >= 0 && i < sentence.Count ? sentence.Ids[i] : -1;

    private static int Tag(SentenceColumns sentence, int i) => i >= 0 ? sentence.Tags[i] : 0;
}
