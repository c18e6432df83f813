-- How many nodes of a label stand.
-- The label stands in the text.
select count(*) as count
from node n
where n.label = /*label*/ and n.standing /*and filter*/
