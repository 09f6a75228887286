// question: Who died, was killed or was hurt, and when?
// when: for deaths, attacks, accidents and disasters with those who suffered
// columns: date, who, event, where, articles
MATCH (event:Event)-[:RECIPIENT|PARTICIPANT|ACTOR]->(who:Entity)
WHERE event.type = 'DEATH' AND event.realis = 'ACTUAL'
OPTIONAL MATCH (event)-[:AT]->(place:Entity)
WITH event, who.name AS name, place.name AS place ORDER BY name, place
WITH event, collect(DISTINCT name) AS who, collect(DISTINCT place) AS where
RETURN event.start AS date, who, event.label AS event, where, event.support AS articles
ORDER BY date, event, who, where, articles
