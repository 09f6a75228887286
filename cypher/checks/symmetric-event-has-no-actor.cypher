// check: An event has participants, or actors and recipients, not both.
// severity: error
MATCH (e:Event)-[:PARTICIPANT]->(p:Entity)
MATCH (e)-[:ACTOR]->(a:Entity)
RETURN DISTINCT e.id AS event, p.name AS participant, a.name AS actor
ORDER BY event
