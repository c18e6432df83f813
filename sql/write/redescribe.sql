-- After a version is retired: a node it spoke of is what the others say of it; one of which nobody speaks no longer stands. A
-- document that others only refer to has no text. Few descriptions of a node differ, so the equal ones are merged once.
-- $source: DOCUMENT@VERSION; $withdrawnAt: ISO 8601
update node set
  standing = exists (select 1 from description d where d.node_id = node.id and d.standing),
  text = iif(exists (select 1 from description d where d.node_id = node.id and d.standing and d.properties ->> '$.availability' = 'LOADED'), text, null),
  properties = coalesce(
    (select merge_all(node.label, d.properties) from (select distinct properties from description where node_id = node.id and standing and properties is not null) d),
    iif(label = 'Report', json_set(properties, '$.withdrawnAt', $withdrawnAt), properties))
where id in (select node_id from description where source = (select key from source where name = $source));
