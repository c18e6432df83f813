-- What one document version said no longer stands.
-- $source: DOCUMENT@VERSION
update relationship set standing = 0 where source = (select key from source where name = $source);
update description set standing = 0 where source = (select key from source where name = $source);
