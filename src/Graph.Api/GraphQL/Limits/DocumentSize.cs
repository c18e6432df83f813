using GraphQLParser;
using GraphQLParser.AST;

namespace Graph.Api.GraphQL.Limits;

/// <summary>
/// How large a document is when its fragments are spread, found in time that depends only on its length: every fragment is measured
/// once, so that a chain of fragments that doubles with each link costs nothing.
/// </summary>
internal sealed class DocumentSize
{
    private static readonly HashSet<string> IntrospectionLists = ["fields", "inputFields", "interfaces", "possibleTypes"];

    private readonly Dictionary<ROM, GraphQLFragmentDefinition> fragments = [];
    private readonly Dictionary<ROM, Extent> measured = [];

    private DocumentSize(GraphQLDocument document)
    {
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
            fragments.TryAdd(fragment.FragmentName.Name.Value, fragment);
    }

    /// <exception cref="LimitError">The document passes a limit.</exception>
    public static void Check(GraphQLDocument document)
    {
        var size = new DocumentSize(document);
        LimitError.ThrowIfAbove(size.fragments.Count, RequestLimits.MaxFragments, "fragments");
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            CheckDirectives(operation.Directives);
            size.Within(operation.SelectionSet).Check();
        }
    }

    private Extent Within(GraphQLSelectionSet? selections)
    {
        var extent = default(Extent);
        foreach (var selection in selections?.Selections ?? []) extent = extent.Beside(Of(selection));
        return extent;
    }

    private Extent Of(ASTNode selection)
    {
        CheckDirectives((selection as IHasDirectivesNode)?.Directives);
        return selection switch
        {
            GraphQLField field => OfField(field),
            GraphQLInlineFragment inline => Within(inline.SelectionSet),
            GraphQLFragmentSpread spread => OfFragment(spread.FragmentName.Name.Value),
            _ => default,
        };
    }

    private Extent OfField(GraphQLField field)
    {
        var within = Within(field.SelectionSet);
        var name = field.Name.StringValue;
        if (name is "__schema" or "__type") LimitError.ThrowIfIntrospectionIsCircular(within.Lists);
        return within.Below(field.Alias is not null, IntrospectionLists.Contains(name));
    }

    private Extent OfFragment(ROM name)
    {
        if (measured.TryGetValue(name, out var known)) return known;
        // A fragment that spreads itself is for validation to name; here it counts once.
        measured[name] = default;
        return measured[name] = fragments.TryGetValue(name, out var fragment) ? Within(fragment.SelectionSet) : default;
    }

    private static void CheckDirectives(GraphQLDirectives? directives) =>
        LimitError.ThrowIfAbove(directives?.Count ?? 0, RequestLimits.MaxDirectives, "directives in one place");
}
