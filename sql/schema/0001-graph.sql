-- The graph: nodes, what each document version says of them, and how they are related. What a node is made of stays JSON, because
-- the model decides that, not the store; the expressions that pages sort by are indexed below.

create table node (
  key integer primary key,
  id text not null unique,
  label text not null,
  properties text not null,             -- JSON object, without a document's text: what all standing descriptions say together
  text text,                            -- a document's text
  standing integer not null default 1   -- 0: only withdrawn documents or superseded versions speak of it
);

-- A number for each document version (DOCUMENT@VERSION) and for each document's history (DOCUMENT): the rows below repeat it.
create table source (
  key integer primary key,
  name text not null unique
);

-- One row per document version that speaks of a node. A node stands as long as one of its descriptions does.
create table description (
  node_id text not null,
  source integer not null references source (key),
  properties text,                      -- JSON object; null for what is the document's own (passages, reports)
  standing integer not null default 1,
  primary key (node_id, source)
) without rowid;

create index description_source on description (source);

-- One row per document version that says so.
create table relationship (
  from_id text not null,
  type text not null,
  to_id text not null,
  source integer not null references source (key),
  properties text not null,             -- JSON object
  evidence text not null,               -- JSON array of passage ids
  standing integer not null default 1,
  primary key (from_id, type, to_id, source, properties)
) without rowid;

create index relationship_in on relationship (to_id, type, from_id);
create index relationship_source on relationship (source);

-- A page over a label in an order that people ask for is read from one of these, from its first row. Labels stand in the query's
-- text, because a partial index cannot be chosen for a parameter.
create index node_label on node (label, id, standing);
create index person_name on node (label, (properties ->> '$.name'), id) where label = 'Person';
create index state_name on node (label, (properties ->> '$.name'), id) where label = 'State';
create index organisation_name on node (label, (properties ->> '$.name'), id) where label = 'Organisation';
create index event_name on node (label, (properties ->> '$.name'), id) where label = 'Event';
create index event_date on node (label, (properties ->> '$.date'), id) where label = 'Event';
create index document_title on node (label, (properties ->> '$.title'), id) where label = 'Document';
create index document_publishedat on node (label, (properties ->> '$.publishedAt'), id) where label = 'Document';
create index commitment_summary on node (label, (properties ->> '$.summary'), id) where label = 'Commitment';
create index commitment_firstreportedat on node (label, (properties ->> '$.firstReportedAt'), id) where label = 'Commitment';
create index commitment_firmness on node (label, (properties ->> '$.firmness'), id) where label = 'Commitment';
create index commitment_due on node (label, (properties ->> '$.due'), id) where label = 'Commitment';
create index condition_text on node (label, (properties ->> '$.text'), id) where label = 'Condition';
create index document_content on node ((properties ->> '$.contentHash')) where label = 'Document';

create virtual table words using fts5 (name, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2');

-- The words of the index, for misspelt ones.
create virtual table vocabulary using fts5vocab (words, row);

create trigger node_inserted after insert on node when new.label not in ('Passage', 'Report') begin
  insert into words (rowid, name, body) values (
    new.key,
    coalesce(new.properties ->> '$.name', new.properties ->> '$.title', new.properties ->> '$.summary', new.properties ->> '$.text'),
    coalesce(new.properties ->> '$.aliases', '') || ' ' || coalesce(new.properties ->> '$.acronym', '') || ' ' || coalesce(new.text, ''));
end;

create trigger node_updated after update of properties, text on node
when new.label not in ('Passage', 'Report') and (new.properties is not old.properties or new.text is not old.text) begin
  delete from words where rowid = old.key;
  insert into words (rowid, name, body) values (
    new.key,
    coalesce(new.properties ->> '$.name', new.properties ->> '$.title', new.properties ->> '$.summary', new.properties ->> '$.text'),
    coalesce(new.properties ->> '$.aliases', '') || ' ' || coalesce(new.properties ->> '$.acronym', '') || ' ' || coalesce(new.text, ''));
end;
