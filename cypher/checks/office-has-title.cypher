// check: Who holds an office holds it under a title.
// severity: warning
MATCH (p:Entity)-[r:HOLDS_OFFICE]->(of:Entity)
WHERE r.title IS NULL
RETURN p.id AS person, of.id AS of
ORDER BY person, of
