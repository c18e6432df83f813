// How many nodes stand, by label, and how many relationships, by type. The database keeps both counts.
// One part for each label and type of the model stands in the text.
// $requests: {question, position}
UNWIND $requests AS request
CALL () {
  /*each label*/
  MATCH (n/*:label*/) WITH count(n) AS count RETURN '/*label*/' AS name, count
  /*next label*/
  UNION ALL
  /*each type*/
  MATCH ()-[r/*:type*/]->() WITH count(r) AS count RETURN '/*type*/' AS name, count
  /*next type*/
}
WITH request, name, count WHERE count > 0
RETURN request.question AS question, request.position AS position, name, count
