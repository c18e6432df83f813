-- What one document version said no longer stands.
-- $source: DOCUMENT@VERSION
update relationship set standing = 0 where source = $source
