// A page of all nodes, standing or not, in the order of their ids.
// $requests: {question, position, after: an id, or empty}; $limit
UNWIND $requests AS request
CALL (request) {
  MATCH (n:Node) WHERE n.id > request.after
  RETURN n ORDER BY n.id LIMIT $limit
}
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties,
  CASE n.label WHEN 'Document' THEN n.text END AS text, n.standing AS standing
