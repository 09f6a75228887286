// schema: what is remembered of the graph as a whole is kept once
CREATE CONSTRAINT newsgraph_id IF NOT EXISTS FOR (n:Newsgraph) REQUIRE n.id IS UNIQUE
