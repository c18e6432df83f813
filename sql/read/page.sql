-- A page over the standing nodes of a label.
-- The label stands in the text; $limit: one more than the page, to know whether there is more
select n.id, n.label, n.properties, /*text*/ n.text
from node n
where n.label = /*label*/ and n.standing /*and filter*/ /*and beyond*/
order by /*order*/
limit $limit
