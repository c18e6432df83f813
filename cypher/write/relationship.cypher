// One document version's word that nodes stand in relationships of a type, which stands in the text. The nodes are locked already.
// $source: what the keys begin with, DOCUMENT@VERSION and a space, or empty; $rows: {from, to, key: a digest of the rest, behind the
// source where that is empty; absent where empty: properties: JSON object, values: the same one by one, evidence: passage ids}
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MERGE (from)-[r/*:type*/ {key: $source + row.key}]->(to)
SET r += coalesce(row.values, {}), r.properties = coalesce(row.properties, '{}'), r.evidence = coalesce(row.evidence, [])
