// A document whether it stands or not.
// $requests: {question, position, id}
UNWIND $requests AS request
MATCH (n:Node {id: request.id}) WHERE n.label = 'Document'
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties, n.text AS text
