using Graph.Api.GraphQL.Reading;
using Graph.Model;
using Graph.Storage;
using GraphQL.Types;

namespace Graph.Api.GraphQL.Types;

/// <summary>The interfaces <c>Node</c> and <c>Actor</c> and one object type per kind of node, with its properties. Relationships come later, as they point at all of these.</summary>
internal sealed class NodeTypes
{
    private readonly GraphReader reader;
    private readonly ValueTypes values;
    private readonly InterfaceGraphType<Node> node = new() { Name = nameof(Node), Description = "Anything the graph holds." };
    private readonly InterfaceGraphType<Actor> actor = new() { Name = nameof(Actor), Description = "Who can promise, be promised to, speak or take part." };
    private readonly Dictionary<Type, ObjectGraphType> objects;

    public NodeTypes(GraphReader reader, ValueTypes values)
    {
        (this.reader, this.values) = (reader, values);
        objects = NodeType.All.ToDictionary(type => type.Type, type => new ObjectGraphType { Name = type.Label });
        node.ResolveType = actor.ResolveType = value => objects[value.GetType()];
        actor.AddResolvedInterface(node);
        foreach (var (type, graphType) in objects) AddInterfaces(type, graphType);
        foreach (var type in All.Prepend(typeof(Node))) AddProperties(type, Of(type));
    }

    public IReadOnlyCollection<ObjectGraphType> Objects => objects.Values;

    /// <summary>Those with relationships.</summary>
    public IEnumerable<Type> All => [typeof(Actor), .. objects.Keys];

    public IComplexGraphType Of(Type type) => type == typeof(Node) ? node : type == typeof(Actor) ? actor : objects[type];

    private void AddInterfaces(Type type, ObjectGraphType graphType)
    {
        graphType.AddResolvedInterface(node);
        node.AddPossibleType(graphType);
        if (!type.IsSubclassOf(typeof(Actor))) return;
        graphType.AddResolvedInterface(actor);
        actor.AddPossibleType(graphType);
    }

    private void AddProperties(Type type, IComplexGraphType graphType)
    {
        graphType.Add<Node>("id", values.Id.Required(), source => source.Id);
        foreach (var property in NodeShape.Properties(type))
        {
            if (type == typeof(Document) && property.Name == "text") graphType.AddBatched<Document>("text", values.Of(property), context => DocumentText.Of(context, reader));
            else graphType.Add<Node>(property.Name, values.Of(property), source => NodeShape.Value(source, property.Name));
        }
    }
}
