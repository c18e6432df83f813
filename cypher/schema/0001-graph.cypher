// The keys of nodes and relationships, what pages are read from, and full text. Every statement can run again.
// A node has the label Node always, and its own label (and Actor) only while it stands: so a label's index and count hold what stands.
// Properties named by_… repeat one that can be absent, with the empty text in its place: an index knows no absent values.
// A Source is a document version (DOCUMENT@VERSION) or a document's history (DOCUMENT); it DESCRIBES the nodes it speaks of.

CREATE CONSTRAINT node_id IF NOT EXISTS FOR (n:Node) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT source_name IF NOT EXISTS FOR (n:Source) REQUIRE n.name IS UNIQUE;
CREATE INDEX node_content_hash IF NOT EXISTS FOR (n:Node) ON (n.contentHash);
CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT state_id IF NOT EXISTS FOR (n:State) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organisation_id IF NOT EXISTS FOR (n:Organisation) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT passage_id IF NOT EXISTS FOR (n:Passage) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT report_id IF NOT EXISTS FOR (n:Report) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT commitment_id IF NOT EXISTS FOR (n:Commitment) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT condition_id IF NOT EXISTS FOR (n:Condition) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT commits_key IF NOT EXISTS FOR ()-[r:COMMITS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT benefits_key IF NOT EXISTS FOR ()-[r:BENEFITS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT against_key IF NOT EXISTS FOR ()-[r:AGAINST]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT made_in_key IF NOT EXISTS FOR ()-[r:MADE_IN]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT conditional_on_key IF NOT EXISTS FOR ()-[r:CONDITIONAL_ON]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT part_of_key IF NOT EXISTS FOR ()-[r:PART_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT reaffirms_key IF NOT EXISTS FOR ()-[r:REAFFIRMS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT amends_key IF NOT EXISTS FOR ()-[r:AMENDS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT supersedes_key IF NOT EXISTS FOR ()-[r:SUPERSEDES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT withdraws_key IF NOT EXISTS FOR ()-[r:WITHDRAWS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT fulfils_key IF NOT EXISTS FOR ()-[r:FULFILS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT breaches_key IF NOT EXISTS FOR ()-[r:BREACHES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT tells_of_key IF NOT EXISTS FOR ()-[r:TELLS_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT quotes_key IF NOT EXISTS FOR ()-[r:QUOTES]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT said_by_key IF NOT EXISTS FOR ()-[r:SAID_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT reported_in_key IF NOT EXISTS FOR ()-[r:REPORTED_IN]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT contradicts_key IF NOT EXISTS FOR ()-[r:CONTRADICTS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT has_source_key IF NOT EXISTS FOR ()-[r:HAS_SOURCE]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT published_by_key IF NOT EXISTS FOR ()-[r:PUBLISHED_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT written_by_key IF NOT EXISTS FOR ()-[r:WRITTEN_BY]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT mentions_key IF NOT EXISTS FOR ()-[r:MENTIONS]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT reports_on_key IF NOT EXISTS FOR ()-[r:REPORTS_ON]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT revision_of_key IF NOT EXISTS FOR ()-[r:REVISION_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT derived_from_key IF NOT EXISTS FOR ()-[r:DERIVED_FROM]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT speaks_for_key IF NOT EXISTS FOR ()-[r:SPEAKS_FOR]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT member_of_key IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT party_to_key IF NOT EXISTS FOR ()-[r:PARTY_TO]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT took_part_in_key IF NOT EXISTS FOR ()-[r:TOOK_PART_IN]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT produced_key IF NOT EXISTS FOR ()-[r:PRODUCED]-() REQUIRE r.key IS UNIQUE;
CREATE CONSTRAINT retired_key IF NOT EXISTS FOR ()-[r:RETIRED]-() REQUIRE r.key IS UNIQUE;
CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name, n.id);
CREATE INDEX state_name IF NOT EXISTS FOR (n:State) ON (n.name, n.id);
CREATE INDEX organisation_name IF NOT EXISTS FOR (n:Organisation) ON (n.name, n.id);
CREATE INDEX event_name IF NOT EXISTS FOR (n:Event) ON (n.name, n.id);
CREATE INDEX event_by_date IF NOT EXISTS FOR (n:Event) ON (n.by_date, n.id);
CREATE INDEX document_by_title IF NOT EXISTS FOR (n:Document) ON (n.by_title, n.id);
CREATE INDEX document_by_publishedat IF NOT EXISTS FOR (n:Document) ON (n.by_publishedAt, n.id);
CREATE INDEX commitment_summary IF NOT EXISTS FOR (n:Commitment) ON (n.summary, n.id);
CREATE INDEX commitment_by_firstreportedat IF NOT EXISTS FOR (n:Commitment) ON (n.by_firstReportedAt, n.id);
CREATE INDEX commitment_firmness IF NOT EXISTS FOR (n:Commitment) ON (n.firmness, n.id);
CREATE INDEX commitment_act IF NOT EXISTS FOR (n:Commitment) ON (n.act, n.id);
CREATE INDEX commitment_by_due IF NOT EXISTS FOR (n:Commitment) ON (n.by_due, n.id);
CREATE INDEX condition_text IF NOT EXISTS FOR (n:Condition) ON (n.text, n.id);
CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (n:Person|State|Organisation|Document|Event|Commitment|Condition)
ON EACH [n.name, n.title, n.summary, n.acronym, n.aliases, n.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
