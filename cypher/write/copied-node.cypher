// Nodes as they were elsewhere.
// $rows: {values: all properties, labels: none for what does not stand}
UNWIND $rows AS row
MERGE (n:Node {id: row.values.id})
SET n = row.values, n:$(row.labels)
