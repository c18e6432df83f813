-- For each id, how many distinct standing nodes its relationships of a type start at.
-- $id; $type; $label: null for any
select count(distinct r.from_id) as count
from relationship r join node n on n.id = r.from_id
where r.to_id = $id and r.type = $type and r.standing and n.standing and ($label is null or n.label = $label) /*and filter*/
