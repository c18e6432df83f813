// This graph is a whole copy.
// $origin: what of
MATCH (copy:Copy {origin: $origin})
DELETE copy
