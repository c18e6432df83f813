-- Puts a document in place, whatever was known of it.
-- $id; $label; $properties: JSON object; $text
insert into node (id, label, properties, text) values ($id, $label, $properties, $text)
on conflict (id) do update set properties = excluded.properties, text = excluded.text, standing = 1
