using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>Adds fields to types. On an interface a field has no resolver: the engine asks the object type.</summary>
internal static class Fields
{
    /// <summary>A field that its source holds already.</summary>
    public static FieldType Add<TSource>(this IComplexGraphType owner, string name, IGraphType type, Func<TSource, object?> read) =>
        owner.Add(name, type, new FuncFieldResolver<TSource, object>(context => read(context.Source)));

    /// <summary>A field that is asked of the store, together with others of its level.</summary>
    public static FieldType AddBatched<TSource>(this IComplexGraphType owner, string name, IGraphType type, Func<IResolveFieldContext<TSource>, object?> load, params QueryArgument[] arguments) =>
        owner.Add(name, type, new FuncFieldResolver<TSource, object>(load), arguments);

    /// <summary>A field that is asked of the store on its own.</summary>
    public static FieldType AddAsync(this IComplexGraphType owner, string name, IGraphType type, Func<IResolveFieldContext, ValueTask<object?>> load, params QueryArgument[] arguments) =>
        owner.Add(name, type, new FuncFieldResolver<object>(load), arguments);

    private static FieldType Add(this IComplexGraphType owner, string name, IGraphType type, IFieldResolver resolver, params QueryArgument[] arguments) =>
        owner.AddField(new FieldType
        {
            Name = name,
            ResolvedType = type,
            Resolver = owner is IObjectGraphType ? resolver : null,
            Arguments = arguments.Length == 0 ? null : new QueryArguments(arguments),
        });

    public static FieldType Describe(this FieldType field, string description)
    {
        field.Description = description;
        return field;
    }

    public static NonNullGraphType Required(this IGraphType type) => new(type);

    /// <summary>A list without gaps, which may itself be absent.</summary>
    public static ListGraphType ListOf(this IGraphType type) => new(new NonNullGraphType(type));
}
