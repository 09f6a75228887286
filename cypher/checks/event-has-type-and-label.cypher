// check: Every event has a type, and a label that a person can read.
// severity: error
MATCH (e:Event)
WHERE e.type IS NULL OR e.label IS NULL OR trim(e.label) = ''
RETURN e.id AS event, e.type AS type, e.label AS label
ORDER BY event
