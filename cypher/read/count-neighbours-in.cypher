// For each id, how many distinct nodes its relationships of a type start at.
// The type and the filter stand in the text.
// $requests: {question, position, id, label: null for any}
UNWIND $requests AS request
CALL (request) {
  MATCH (:Node {id: request.id})<-[r/*:type*/]-(n)
  WHERE (request.label IS NULL OR n.label = request.label)/*and filter*/
  RETURN count(DISTINCT n) AS count
}
RETURN request.question AS question, request.position AS position, count
