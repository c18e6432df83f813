// From now on this graph is an unfinished copy.
// $origin: what of
MERGE (:Copy {origin: $origin})
