-- How many nodes stand, by label, and how many relationships, by type.
select label as name, count(*) as count from node where standing group by label
union all
select type, count(*) from relationship where standing group by type
