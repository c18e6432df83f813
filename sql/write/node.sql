-- Adds a node or merges what is new about a known one; merging is commutative, so that the order of loading does not matter.
-- $id; $label; $properties: JSON object; $text: a document's text or null
insert into node (id, label, properties, text) values ($id, $label, $properties, $text)
on conflict (id) do update set
  properties = merge_nodes(label, properties, excluded.properties),
  text = coalesce(excluded.text, text),
  standing = 1
