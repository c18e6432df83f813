// What one document version says of nodes. They are locked already.
// $source: DOCUMENT@VERSION; $rows: {id, properties: JSON object as text, or null for what is the document's own}
MERGE (source:Source {name: $source})
WITH source
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
MERGE (source)-[d:DESCRIBES]->(n)
SET d.properties = row.properties, d.standing = true
