// All relationships that some sources assert, standing or not. One part for each type stands in the text, RETIRED among them.
// $requests: {question, position, sources: names}
UNWIND $requests AS request
UNWIND request.sources AS source
CALL (source) {
  /*each type*/
  MATCH (from)-[r/*:type*/]->(to) WHERE r.key STARTS WITH source + ' ' RETURN from, r, to
  /*next type*/
}
RETURN request.question AS question, request.position AS position, source, from.id AS from, coalesce(r.type, type(r)) AS type, to.id AS to,
  r.properties AS properties, r.evidence AS evidence, NOT r:RETIRED AS standing
