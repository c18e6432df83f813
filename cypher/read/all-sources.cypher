// A page of all sources in the order of their names.
// $requests: {question, position, after: a name, or empty}; $limit
UNWIND $requests AS request
CALL (request) {
  MATCH (source:Source) WHERE source.name > request.after
  RETURN source.name AS name ORDER BY name LIMIT $limit
}
RETURN request.question AS question, request.position AS position, name
