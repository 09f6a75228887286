// schema: events are listed by type and time
CREATE INDEX event_type IF NOT EXISTS FOR (n:Event) ON (n.type, n.start)
