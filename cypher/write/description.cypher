// What one document version says of nodes. They are locked already.
// $source: DOCUMENT@VERSION; $rows: {id, isWhole: whether that is all that the node is, properties: JSON object as text, absent where
// isWhole or for what is the document's own}
MERGE (source:Source {name: $source})
WITH source
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
MERGE (source)-[d:DESCRIBES]->(n)
SET d.properties = CASE WHEN row.isWhole THEN n.properties ELSE row.properties END, d.standing = true
