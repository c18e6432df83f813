-- A page of all nodes, standing or not, in the order of their ids.
-- $after: an id, or empty; $limit
select id, label, properties, text, standing from node where id > $after order by id limit $limit
