-- All relationships that some sources assert, standing or not.
-- $sources: JSON array of names
select s.name as source, r.from_id as "from", r.type, r.to_id as "to", r.properties, r.evidence, r.standing
from source s join relationship r on r.source = s.key
where s.name in (select value from json_each($sources))
