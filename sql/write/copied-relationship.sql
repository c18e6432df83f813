-- Relationships as sources asserted them elsewhere.
-- $rows: JSON array of {source, from, type, to, properties: JSON object as text, evidence: JSON array as text, standing}
insert into relationship (from_id, type, to_id, source, properties, evidence, standing)
select value ->> '$.from', value ->> '$.type', value ->> '$.to', (select key from source where name = value ->> '$.source'),
  value ->> '$.properties', value ->> '$.evidence', value ->> '$.standing'
from json_each($rows)
