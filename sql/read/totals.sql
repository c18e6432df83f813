-- How much there is to copy, what no longer stands included.
select
  (select count(*) from node) as nodes, (select count(*) from source) as sources,
  (select count(*) from description) as descriptions, (select count(*) from relationship) as relationships
