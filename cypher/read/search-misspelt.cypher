// As search, but a word also stands for those that are nearly the same.
// $requests: {question, position, words: a Lucene expression, labels}; $limit
UNWIND $requests AS request
CALL (request) {
  CALL db.index.fulltext.queryNodes('words', request.words) YIELD node AS n, score
  WITH n, score WHERE n.label IN request.labels
  RETURN n, score ORDER BY score DESC, n.id LIMIT $limit
}
RETURN request.question AS question, request.position AS position, n.id AS id, n.label AS label, n.properties AS properties, /*text*/ n.text AS text
