// What this graph is an unfinished copy of.
// $requests: {question, position}
UNWIND $requests AS request
MATCH (copy:Copy)
RETURN request.question AS question, request.position AS position, copy.origin AS origin
