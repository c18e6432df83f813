// How many nodes of a label stand; without a filter the database knows it by heart.
// The label and the filter stand in the text.
// $requests: {question, position}
UNWIND $requests AS request
CALL (request) {
  MATCH (n/*:label*/) WHERE true/*and filter*/
  RETURN count(n) AS count
}
RETURN request.question AS question, request.position AS position, count
