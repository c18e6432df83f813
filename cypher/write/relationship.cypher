// One document version's word that nodes stand in relationships of a type, which stands in the text. The nodes are locked already.
// $rows: {from, to, key: DOCUMENT@VERSION and a digest of the rest, properties: JSON object, values: the same one by one, evidence: passage ids}
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
MERGE (from)-[r/*:type*/ {key: row.key}]->(to)
SET r += row.values, r.properties = row.properties, r.evidence = row.evidence
