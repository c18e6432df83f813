-- What this graph is an unfinished copy of.
select origin from copy
