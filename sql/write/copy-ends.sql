-- This graph is a whole copy.
-- $origin: what of
delete from copy where origin = $origin
