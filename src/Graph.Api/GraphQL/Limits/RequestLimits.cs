namespace Graph.Api.GraphQL.Limits;

/// <summary>What one request may ask; HotChocolate's defaults where it has them. All but time are checked before anything is read.</summary>
internal static class RequestLimits
{
    /// <summary>Bytes of a request's body.</summary>
    public const long MaxBodySize = 1_000_000;

    /// <summary>
    /// Lexical tokens of a document. The engine compares all fields of one name with each other; unbounded, a 40 KB document keeps it
    /// busy for seconds.
    /// </summary>
    public const int MaxTokens = 2_000;

    public const int MaxFragments = 30;

    /// <summary>Fields, each counted as often as the fragments that hold it are spread.</summary>
    public const int MaxFields = 1_000;

    public const int MaxAliases = 50;

    /// <summary>Directives on one field, fragment or operation.</summary>
    public const int MaxDirectives = 4;

    /// <summary>Fields below each other: eight relationships through edges and nodes.</summary>
    public const int MaxDepth = 24;

    /// <summary>How often a path through the schema's own description may go through a list of fields or types.</summary>
    public const int MaxIntrospectionLists = 1;

    /// <summary>Objects that an answer may hold at most, were all its pages full.</summary>
    public const int MaxCost = 10_000;

    /// <summary>Relationships that one <c>where</c> may follow below each other; each multiplies what the store looks at.</summary>
    public const int MaxFilterDepth = 4;

    /// <summary>Levels of objects in an answer's JSON.</summary>
    public const int MaxJsonDepth = 256;

    public const int DefaultPageSize = 10;

    public const int MaxPageSize = 50;

    /// <summary>Ids in one <c>nodes</c>.</summary>
    public const int MaxNodeBatch = 50;

    /// <summary>Errors told of a request that is not run.</summary>
    public const int MaxRequestErrors = 5;

    /// <summary>Errors told of fields that failed.</summary>
    public const int MaxFieldErrors = 50;
}
