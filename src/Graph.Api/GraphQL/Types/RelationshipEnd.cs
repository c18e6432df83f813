using Graph.Model;
using Graph.Storage;

namespace Graph.Api.GraphQL.Types;

/// <summary>A relationship as a field, seen from one of its ends.</summary>
internal sealed record RelationshipEnd(RelationshipType Type, Direction Direction)
{
    public static IReadOnlyList<RelationshipEnd> All { get; } =
        [.. RelationshipTypes.All.SelectMany(type => new RelationshipEnd[] { new(type, Direction.Out), new(type, Direction.In) })];

    public string Field => Direction == Direction.Out ? Type.Out : Type.In;

    /// <summary>Whether the field is an object, not a connection.</summary>
    public bool IsSingle => Direction == Direction.Out && Type.Single;

    /// <summary>The type of the nodes at the other end: a concrete type, <see cref="Actor"/> or <see cref="Node"/>.</summary>
    public Type Target => Common(Direction == Direction.Out ? Type.To : [Type.From]);

    /// <summary>Owner and field, so that a new relationship never renames the types of another.</summary>
    public string Stem => Common(Owners).Name + char.ToUpperInvariant(Field[0]) + Field[1..];

    private IReadOnlyList<Type> Owners => Direction == Direction.Out ? [Type.From] : Type.To;

    public bool StandsOn(Type node) => Owners.Any(owner => owner.IsAssignableFrom(node));

    private static Type Common(IReadOnlyList<Type> types) => types switch
    {
        [var only] => only,
        _ when types.All(typeof(Actor).IsAssignableFrom) => typeof(Actor),
        _ => typeof(Node),
    };
}
