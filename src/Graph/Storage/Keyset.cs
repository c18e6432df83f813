namespace Graph.Storage;

/// <summary>
/// Where a page begins and how it is sorted. The last key is always the id, so that no two items are equal. Nulls are the smallest.
/// </summary>
/// <param name="Keys">In the direction of reading: a page from the end has them reversed.</param>
/// <param name="Beyond">The keys' values of the item before the first one wanted; null for the beginning.</param>
/// <param name="Until">The keys' values of the item after the last one wanted; null for the end.</param>
/// <param name="Limit">How many at most.</param>
public sealed record Keyset(IReadOnlyList<SortKey> Keys, IReadOnlyList<object?>? Beyond, IReadOnlyList<object?>? Until, int Limit)
{
    /// <summary>
    /// Disjunctive branches that together say "beyond these values", each a conjunction, in the order of the list. Engines read the
    /// branches one after the other: each can use an index from its first row, which one predicate with <c>or</c> cannot.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<KeyBound>> Branches()
    {
        if (Beyond is null) return [[]];
        var branches = new List<IReadOnlyList<KeyBound>>();
        for (var key = Keys.Count - 1; key >= 0; key--)
        {
            var equal = Keys.Take(key).Select((each, index) => new KeyBound(each.Property, KeyRelation.Equal, Beyond[index])).ToList();
            branches.AddRange(After(Keys[key], Beyond[key]).Select(bound => (IReadOnlyList<KeyBound>)[.. equal, bound]));
        }
        return branches;
    }

    private static IEnumerable<KeyBound> After(SortKey key, object? value)
    {
        if (!key.Descending) yield return value is null ? new(key.Property, KeyRelation.NotNull, null) : new(key.Property, KeyRelation.Greater, value);
        if (!key.Descending || value is null) yield break;
        yield return new(key.Property, KeyRelation.Less, value);
        if (key.Property != "id") yield return new(key.Property, KeyRelation.Equal, null);
    }
}

/// <summary>A property against the value of a known item; <see cref="KeyRelation.Equal"/> to null means absent.</summary>
public sealed record KeyBound(string Property, KeyRelation Relation, object? Value);

public enum KeyRelation { Equal, Greater, Less, NotNull }
