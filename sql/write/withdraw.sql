-- A document itself no longer stands.
-- $id; $withdrawnAt: ISO 8601
update node set standing = 0, properties = json_set(properties, '$.withdrawnAt', $withdrawnAt)
where id = $id
