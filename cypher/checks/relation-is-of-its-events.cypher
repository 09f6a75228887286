// check: The events that a relationship is derived from exist, and the earliest of them gives its date.
// severity: error
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.events IS NOT NULL
OPTIONAL MATCH (e:Event)
WHERE e.id IN r.events
WITH a, r, b, count(e) AS events, min(e.start) AS date
WHERE events <> size(r.events) OR coalesce(r.date, '') <> coalesce(date, '')
RETURN a.id AS subject, type(r) AS relation, b.id AS object, size(r.events) AS stated, events, r.date AS statedDate, date
ORDER BY subject, relation, object
