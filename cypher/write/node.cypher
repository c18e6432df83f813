// Puts nodes in place as they are after merging. They are locked already.
// $rows: {values: all properties, labels}
UNWIND $rows AS row
MATCH (n:Node {id: row.values.id})
WITH n, row, n.changes AS changes, CASE WHEN n.standing THEN n.text END AS text
SET n = row.values, n.text = coalesce(row.values.text, text), n.changes = changes, n:$(row.labels)
