-- Which of these content hashes are versions of a document, standing or not.
-- The index is named, because the planner takes every document for as cheap as a few.
-- $hashes: JSON array
select n.properties ->> '$.contentHash' as hash
from json_each($hashes) asked cross join node n indexed by document_content on n.properties ->> '$.contentHash' = asked.value
where n.label = 'Document'
