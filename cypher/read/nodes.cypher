// The standing nodes with these ids, in no order.
// $requests: {question, position, ids}
UNWIND $requests AS request
UNWIND request.ids AS id
MATCH (n:Node {id: id}) WHERE n.standing
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties, /*text*/ n.text AS text
