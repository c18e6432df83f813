// Which of these content hashes are versions of a document, standing or not.
// $requests: {question, position, hashes}
UNWIND $requests AS request
UNWIND request.hashes AS hash
MATCH (n:Node {contentHash: hash})
RETURN DISTINCT request.question AS question, request.position AS position, hash
