// How many nodes stand, by label, and how many relationships, by type. The database keeps both counts.
// One part for each label and type of the model stands in the text.
// $requests: {question, position}
UNWIND $requests AS request
CALL () {
  /*each label*/
  MATCH (n/*:label*/) RETURN '/*label*/' AS name, count(n) AS count
  /*next label*/
  UNION ALL
  /*each type*/
  MATCH ()-[r/*:type*/]->() RETURN '/*type*/' AS name, count(r) AS count
  /*next type*/
}
WITH request, name, count WHERE count > 0
RETURN request.question AS question, request.position AS position, name, count
