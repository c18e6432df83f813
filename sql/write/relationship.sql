-- One document version's word that two nodes stand in a relationship.
-- $from; $type; $to; $source: DOCUMENT@VERSION; $properties: JSON object; $evidence: JSON array of passage ids
insert into relationship (from_id, type, to_id, source, properties, evidence) values ($from, $type, $to, $source, $properties, $evidence)
on conflict do update set evidence = excluded.evidence, standing = 1
