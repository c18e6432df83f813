// Adds a node or puts in place what it is after merging. The row was merged with what was known when it was read; where somebody else
// has written since, the division by zero fails the transaction, and the writer reads and merges again. Setting the label first takes
// the lock, so that nobody can write between check and change. Rows come sorted by id: locks are taken in one order by all writers.
// $rows: {values: all properties, labels, expected: the properties that were read, or empty}
UNWIND $rows AS row
MERGE (n:Node {id: row.values.id})
SET n.label = row.values.label
WITH n, row, n.text AS text, 1 / CASE WHEN coalesce(n.properties, '') = row.expected THEN 1 ELSE 0 END AS unchanged
SET n = row.values, n.text = coalesce(row.values.text, text), n.standing = unchanged = 1, n:$(row.labels)
