// The nodes that some document versions speak of, and what the others say of them, each wording once. Most of what is said of a node is
// said again: where others say each of the same, the node is what they say, and no more of them are read. A hub has many.
// $sources: DOCUMENT@VERSION of those to be retired
UNWIND $sources AS name
MATCH (source:Source {name: name})-[d:DESCRIBES]->(n:Node)
WITH n, collect(source) AS retired, collect(coalesce(d.properties, '')) AS wordings
WITH n, retired, all(wording IN wordings WHERE EXISTS {
  (other:Source)-[d:DESCRIBES]->(n) WHERE d.properties = wording AND d.standing AND NOT other IN retired
}) AS isRepeated
CALL (n, retired, isRepeated) {
  WITH n WHERE isRepeated
  RETURN 1 AS others, [n.properties] AS descriptions
  UNION ALL
  WITH n, retired WHERE NOT isRepeated
  OPTIONAL MATCH (other:Source)-[d:DESCRIBES]->(n) WHERE d.standing AND NOT other IN retired
  WITH n, count(other) AS others, collect(DISTINCT d.properties) AS descriptions
  RETURN others, descriptions
}
RETURN n.id AS id, n.label AS label, n.properties AS properties, n.standing AS standing, n.changes AS changes,
  [source IN retired | source.name] AS sources, others, descriptions
