// schema: an entry of the user's gazetteer is kept once
CREATE CONSTRAINT gazetteer_entry_id IF NOT EXISTS FOR (n:GazetteerEntry) REQUIRE n.id IS UNIQUE
