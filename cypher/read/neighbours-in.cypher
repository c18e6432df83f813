// For each id, a page of the distinct nodes at which its relationships of a type start, with what the relationship carries: the
// smallest of the properties that documents give it, the evidence of all. Only the page's own are read for that: a hub has many.
// What does not stand has no relationships of a type but RETIRED, so the nodes need not be asked.
// The type, the filter and the order stand in the text.
// $requests: {question, position, id, label: null for any, beyond, until: values of the sort keys}; $limit
UNWIND $requests AS request
CALL (request) {
  MATCH (known:Node {id: request.id})<-[/*:type*/]-(n)
  WHERE (request.label IS NULL OR n.label = request.label)/*and filter*//*and beyond*/
  WITH DISTINCT known, n
  ORDER BY /*order*/ n.id LIMIT $limit
  MATCH (known)<-[r/*:type*/]-(n)
  WITH n, min(r.properties) AS relationship, collect(r.evidence) AS evidence
  RETURN n, relationship, evidence
  ORDER BY /*order*/ n.id
}
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties, /*text*/ n.text AS text,
  relationship, evidence
