// Makes sure that nodes are what they were when they were read: the rows of the other writes were merged with that. Setting the label
// takes the lock, and only then is the node compared; where somebody else has written since, the division by zero fails the
// transaction, and the writer reads and merges again. Rows come sorted by id: locks are taken in one order by all writers.
// $rows: {id, label, expected: the properties that stood, or empty, changes: how often the node was written, null where that does not matter}
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n.label = row.label
WITH n, row, coalesce(n.changes, 0) AS changes, CASE WHEN n.standing THEN n.properties ELSE '' END AS standing
WITH n, changes, 1 / CASE WHEN standing = row.expected AND (row.changes IS NULL OR row.changes = changes) THEN 1 ELSE 0 END AS unchanged
SET n.changes = changes + unchanged
