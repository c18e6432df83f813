-- All that some sources say of nodes, standing or not.
-- $sources: JSON array of names
select s.name as source, d.node_id as id, d.properties, d.standing
from source s join description d on d.source = s.key
where s.name in (select value from json_each($sources))
