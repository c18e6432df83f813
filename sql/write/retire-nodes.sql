-- Nodes that only a retired version spoke of no longer stand. A loaded document stands by itself.
-- $source: DOCUMENT@VERSION
update node set standing = 0
where id in (select from_id from relationship where source = $source union select to_id from relationship where source = $source)
  and not exists (select 1 from relationship r where r.from_id = node.id and r.standing)
  and not exists (select 1 from relationship r where r.to_id = node.id and r.standing)
  and not (label = 'Document' and properties ->> '$.availability' = 'LOADED')
