-- What one document version says of nodes.
-- $source: DOCUMENT@VERSION; $rows: JSON array of {id, properties: JSON object as text, or null for what is the document's own}
insert or ignore into source (name) values ($source);
insert into description (node_id, source, properties)
select value ->> '$.id', (select key from source where name = $source), value ->> '$.properties' from json_each($rows) where true
on conflict do update set properties = excluded.properties, standing = 1;
