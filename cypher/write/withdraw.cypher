// A document itself no longer stands. Its properties are a JSON object without that member, which is written behind the others.
// $id; $withdrawnAt: ISO 8601
MATCH (n:Node {id: $id})
SET n.standing = false, n.withdrawnAt = $withdrawnAt, n.by_withdrawnAt = $withdrawnAt,
  n.properties = left(n.properties, size(n.properties) - 1) + ',"withdrawnAt":"' + $withdrawnAt + '"}'
REMOVE n:$(n.label)
