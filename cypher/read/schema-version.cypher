// Which schema step the database has taken, and whether it holds anything.
OPTIONAL MATCH (schema:GraphSchema)
RETURN coalesce(max(schema.version), 0) AS version, EXISTS { (n) } AS holdsNodes
