// schema: events are listed by time
CREATE INDEX event_start IF NOT EXISTS FOR (n:Event) ON (n.start)
