-- While a copy or a restore fills this graph it has a row here; one that broke off leaves it, and the graph is not taken for a whole one.

create table copy (
  origin text not null primary key      -- what the graph is a copy of
) without rowid;
