// schema: events are listed by type, dated or not
CREATE INDEX event_type_alone IF NOT EXISTS FOR (n:Event) ON (n.type)
