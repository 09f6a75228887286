// schema: a change of the schema is recorded once
CREATE CONSTRAINT schema_change_id IF NOT EXISTS FOR (n:SchemaChange) REQUIRE n.id IS UNIQUE
