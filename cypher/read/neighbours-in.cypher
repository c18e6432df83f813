// For each id, a page of the distinct standing nodes at which its relationships of a type start, with what the relationship
// carries: the smallest of the properties that documents give it, the evidence of all.
// The type, the filter and the order stand in the text.
// $requests: {question, position, id, label: null for any, beyond, until: values of the sort keys}; $limit
UNWIND $requests AS request
CALL (request) {
  MATCH (:Node {id: request.id})<-[r/*:type*/]-(n)
  WHERE n.standing AND (request.label IS NULL OR n.label = request.label)/*and filter*//*and beyond*/
  WITH n, min(r.properties) AS relationship, collect(r.evidence) AS evidence
  ORDER BY /*order*/ n.id LIMIT $limit
  RETURN n, relationship, evidence
}
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties, /*text*/ n.text AS text,
  relationship, evidence
