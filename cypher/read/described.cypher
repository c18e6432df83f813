// The nodes that some document versions speak of, and what the others say of them, each wording once.
// $sources: DOCUMENT@VERSION of those to be retired
UNWIND $sources AS name
MATCH (source:Source {name: name})-[:DESCRIBES]->(n:Node)
WITH n, collect(source.name) AS sources
OPTIONAL MATCH (other:Source)-[d:DESCRIBES]->(n) WHERE d.standing AND NOT other.name IN $sources
RETURN n.id AS id, n.label AS label, n.properties AS properties, n.standing AS standing, n.changes AS changes, sources,
  count(other) AS others, collect(DISTINCT d.properties) AS descriptions
