// How much there is to copy, what no longer stands included. The database keeps these counts.
// $requests: {question, position}
UNWIND $requests AS request
CALL () { MATCH (n:Node) RETURN count(n) AS nodes }
CALL () { MATCH (n:Source) RETURN count(n) AS sources }
CALL () { MATCH ()-[d:DESCRIBES]->() RETURN count(d) AS descriptions }
CALL () { MATCH ()-[r]->() RETURN count(r) AS edges }
RETURN request.question AS question, request.position AS position, nodes, sources, descriptions, edges - descriptions AS relationships
