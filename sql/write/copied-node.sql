-- Nodes as they were elsewhere.
-- $rows: JSON array of {id, label, properties: JSON object as text, text: a document's text or null, standing}
insert into node (id, label, properties, text, standing)
select value ->> '$.id', value ->> '$.label', value ->> '$.properties', value ->> '$.text', value ->> '$.standing' from json_each($rows)
