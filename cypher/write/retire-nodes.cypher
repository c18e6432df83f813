// Nodes that only a retired version spoke of no longer stand, and have no label but Node. A loaded document stands by itself.
// $source: DOCUMENT@VERSION
MATCH (n)-[r:RETIRED]-() WHERE r.key STARTS WITH $source + ' '
WITH DISTINCT n
WHERE COUNT { (n)--() } = COUNT { (n)-[:RETIRED]-() } AND NOT (n.label = 'Document' AND n.availability = 'LOADED')
SET n.standing = false
REMOVE n:$(n.label), n:Actor
