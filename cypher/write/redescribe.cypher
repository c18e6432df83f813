// After a version is retired: a node it spoke of is what the others say of it; one of which nobody speaks no longer stands, and has no
// label but Node. A document that others only refer to has no text.
// $source: DOCUMENT@VERSION; $rows: {values: all properties, gone: the labels of what no longer stands, isLoaded: whether a document's text stays}
CALL () {
  MATCH (:Source {name: $source})-[d:DESCRIBES]->()
  SET d.standing = false
}
UNWIND $rows AS row
MATCH (n:Node {id: row.values.id})
WITH n, row, n.changes AS changes, CASE WHEN row.isLoaded THEN n.text END AS text
SET n = row.values, n.text = coalesce(row.values.text, text), n.changes = changes
REMOVE n:$(row.gone)
