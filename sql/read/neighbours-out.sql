-- For each id, a page of the distinct standing nodes at which its relationships of a type end, with what the relationship
-- carries: the smallest of the properties that documents give it, the evidence of all.
-- The node's id is read from the relationship: its index is in that order, so that a page by id ends after its last row.
-- $id; $type; $label: null for any; $limit
select n.id, n.label, n.properties, /*text*/ n.text, min(r.properties) as relationship, json_group_array(json(r.evidence)) as evidence
from relationship r join node n on n.id = /*id*/r.to_id/*id*/
where r.from_id = $id and r.type = $type and r.standing and n.standing and ($label is null or n.label = $label) /*and filter*/ /*and beyond*/
group by r.to_id
order by /*order*/
limit $limit
