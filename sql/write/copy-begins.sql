-- From now on this graph is an unfinished copy.
-- $origin: what of
insert or ignore into copy (origin) values ($origin)
