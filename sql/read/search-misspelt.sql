-- As search, but a word that the index does not have stands for the nearest ones it has, of the same first letter.
-- $words: JSON array of words in lower case without punctuation; $labels: JSON array; $limit
select n.id, n.label, n.properties, /*text*/ n.text
from words join node n on n.key = words.rowid
where words match (
    select group_concat('(' || coalesce(
      (select group_concat('"' || term || '"', ' OR ') from (
        select v.term from vocabulary v
        where v.term >= substr(word.value, 1, 1) and v.term < substr(word.value, 1, 1) || char(1114111) and misspelt(v.term, word.value)
        order by v.doc desc limit 8)),
      '"' || word.value || '"') || ')', ' AND ')
    from json_each($words) word)
  and n.standing and n.label in (select value from json_each($labels))
order by bm25(words, 10.0, 1.0), n.id
limit $limit
