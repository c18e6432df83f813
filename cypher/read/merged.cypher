// What is known of nodes that are about to be merged.
// $ids
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, n.properties AS properties
