-- The standing nodes of some labels whose names or texts have all these words, the last one perhaps unfinished; the best first; a
-- hit in the name counts ten times.
-- $words: JSON array of words without punctuation; $labels: JSON array; $limit
select n.id, n.label, n.properties, /*text*/ n.text
from words join node n on n.key = words.rowid
where words match (select group_concat('"' || value || '"', ' ') || '*' from json_each($words))
  and n.standing and n.label in (select value from json_each($labels))
order by bm25(words, 10.0, 1.0), n.id
limit $limit
