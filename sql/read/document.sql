-- A document whether it stands or not.
-- $id
select n.id, n.label, n.properties, n.text, n.standing
from node n
where n.id = $id and n.label = 'Document'
