-- Which of these content hashes are versions of a document, standing or not.
-- $hashes: JSON array
select n.properties ->> '$.contentHash' as hash
from node n
where n.label = 'Document' and n.properties ->> '$.contentHash' in (select value from json_each($hashes))
