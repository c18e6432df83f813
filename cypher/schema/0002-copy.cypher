// While a copy or a restore fills this graph it has a Copy; one that broke off leaves it, and the graph is not taken for a whole one.

CREATE CONSTRAINT copy_origin IF NOT EXISTS FOR (n:Copy) REQUIRE n.origin IS UNIQUE;
