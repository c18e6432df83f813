// What sources said of nodes elsewhere.
// $rows: {source, id, properties: JSON object as text or null, standing}
UNWIND $rows AS row
MERGE (source:Source {name: row.source})
WITH source, row
MATCH (n:Node {id: row.id})
MERGE (source)-[d:DESCRIBES]->(n)
SET d.properties = row.properties, d.standing = row.standing
