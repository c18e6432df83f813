-- What sources said of nodes elsewhere.
-- $rows: JSON array of {source, id, properties: JSON object as text or null, standing}
insert or ignore into source (name) select distinct value ->> '$.source' from json_each($rows);
insert into description (node_id, source, properties, standing)
select value ->> '$.id', (select key from source where name = value ->> '$.source'), value ->> '$.properties', value ->> '$.standing' from json_each($rows);
