-- The standing nodes with these ids, in no order.
-- $ids: JSON array of ids
select n.id, n.label, n.properties, /*text*/ n.text
from node n
where n.id in (select value from json_each($ids)) and n.standing
