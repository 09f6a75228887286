// check: No event is a part of itself, directly or over others.
// severity: error
MATCH (e:Event)-[:PART_OF*1..4]->(whole:Event)
WHERE e = whole
RETURN DISTINCT e.id AS event
ORDER BY event
