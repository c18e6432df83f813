-- One document version's word that nodes stand in relationships.
-- $source: DOCUMENT@VERSION; $rows: JSON array of {from, type, to, properties: JSON object as text, evidence: passage ids}
insert or ignore into source (name) values ($source);
insert into relationship (from_id, type, to_id, source, properties, evidence)
select value ->> '$.from', value ->> '$.type', value ->> '$.to', (select key from source where name = $source), value ->> '$.properties', value -> '$.evidence'
from json_each($rows) where true
on conflict do update set evidence = excluded.evidence, standing = 1;
