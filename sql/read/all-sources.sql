-- A page of all sources in the order of their names.
-- $after: a name, or empty; $limit
select name from source where name > $after order by name limit $limit
