-- For each id, how many distinct standing nodes its relationships of a type end at.
-- $id; $type; $label: null for any
select count(distinct r.to_id) as count
from relationship r join node n on n.id = r.to_id
where r.from_id = $id and r.type = $type and r.standing and n.standing and ($label is null or n.label = $label) /*and filter*/
