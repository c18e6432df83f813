// What stands of nodes that are about to be merged.
// $ids
UNWIND $ids AS id
MATCH (n:Node {id: id}) WHERE n.standing
RETURN n.id AS id, n.label AS label, n.properties AS properties
