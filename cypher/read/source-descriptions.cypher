// All that some sources say of nodes, standing or not.
// $requests: {question, position, sources: names}
UNWIND $requests AS request
UNWIND request.sources AS name
MATCH (source:Source {name: name})-[d:DESCRIBES]->(n:Node)
RETURN request.question AS question, request.position AS position, name AS source, n.id AS id, d.properties AS properties, d.standing AS standing
