-- Adds nodes or merges what is new about known ones; merging is commutative, so that the order of loading does not matter.
-- What does not stand is replaced: nobody says it any more.
-- $rows: JSON array of {id, label, properties: JSON object as text, text: a document's text or null}
insert into node (id, label, properties, text)
select value ->> '$.id', value ->> '$.label', value ->> '$.properties', value ->> '$.text' from json_each($rows) where true
on conflict (id) do update set
  properties = iif(standing, merge_nodes(label, properties, excluded.properties), excluded.properties),
  text = coalesce(excluded.text, iif(standing, text, null)),
  standing = 1
where not standing or properties is not excluded.properties or excluded.text is not null
