// Puts a document in place, whatever was known of it.
// $rows: {values: all properties, labels}
UNWIND $rows AS row
MERGE (n:Node {id: row.values.id})
SET n = row.values, n:$(row.labels)
