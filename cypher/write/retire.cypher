// What one document version said no longer stands: its relationships become RETIRED ones that remember their type.
// The model's types stand in the text; $source: DOCUMENT@VERSION
MATCH (from)-[r/*:types*/]->(to) WHERE r.key STARTS WITH $source + ' '
CREATE (from)-[:RETIRED {key: r.key, type: type(r), properties: r.properties, evidence: r.evidence}]->(to)
DELETE r
