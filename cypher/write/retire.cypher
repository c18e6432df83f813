// What one document version said no longer stands: its relationships become RETIRED ones that remember their type.
// The type stands in the text; $source: DOCUMENT@VERSION
MATCH (from)-[r/*:type*/]->(to) WHERE r.key STARTS WITH $source + ' '
MERGE (from)-[retired:RETIRED {key: r.key}]->(to)
SET retired.type = type(r), retired.properties = r.properties, retired.evidence = r.evidence
DELETE r
