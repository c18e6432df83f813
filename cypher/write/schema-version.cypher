// Remembers the schema step that the database has taken.
// $version
MERGE (schema:GraphSchema)
SET schema.version = $version
