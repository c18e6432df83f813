using System.Text.Json.Serialization;

namespace Graph.Storage.Copying;

/// <summary>A piece of a graph as it is stored, what no longer stands included: all that an engine needs to hold the same graph.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "record")]
[JsonDerivedType(typeof(NodeRecord), "node")]
[JsonDerivedType(typeof(SourceRecord), "source")]
public abstract record GraphRecord;

/// <param name="Properties">JSON object.</param>
/// <param name="Text">A document's.</param>
public sealed record NodeRecord(string Id, string Label, [property: JsonConverter(typeof(JsonAsItIs))] string Properties, string? Text, bool IsStanding) : GraphRecord;

/// <summary>What one document version or one document's history says.</summary>
/// <param name="Name"><c>DOCUMENT@VERSION</c> or <c>DOCUMENT</c>.</param>
public sealed record SourceRecord(string Name, IReadOnlyList<DescriptionRecord> Descriptions, IReadOnlyList<RelationshipRecord> Relationships) : GraphRecord;

/// <param name="Properties">JSON object; null for what is the document's own.</param>
public sealed record DescriptionRecord(string Id, [property: JsonConverter(typeof(JsonAsItIs))] string? Properties, bool IsStanding);

/// <param name="Properties">JSON object.</param>
/// <param name="Evidence">Ids of passages.</param>
public sealed record RelationshipRecord(
    string From, string Type, string To, [property: JsonConverter(typeof(JsonAsItIs))] string Properties, IReadOnlyList<string> Evidence, bool IsStanding);
