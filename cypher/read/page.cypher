// A page over the nodes of a label; only what stands has one. Each branch is read from an index, from its first row.
// The label, the filter, the order and the branches of the keyset stand in the text.
// $requests: {question, position, beyond, until: values of the sort keys}; $limit: one more than the page, to know whether there is more
UNWIND $requests AS request
CALL (request) {
  CALL (request) {
    /*each branch*/
    MATCH (n/*:label*/) WHERE true/*and beyond*//*and filter*/
    RETURN n ORDER BY /*order*/ n.id LIMIT $limit
    /*next branch*/
  }
  RETURN n ORDER BY /*order*/ n.id LIMIT $limit
}
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties, /*text*/ n.text AS text
