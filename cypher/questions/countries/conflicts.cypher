// question: Who attacks or fights whom, and where?
// when: for wars and attacks
// columns: date, actor, target, event, articles
MATCH (event:Event {type: 'ASSAULT', realis: 'ACTUAL'})-[:ACTOR]->(actor:Entity)
OPTIONAL MATCH (event)-[:RECIPIENT|AT]->(target:Entity) WHERE target <> actor
RETURN event.start AS date, actor.name AS actor, collect(DISTINCT target.name) AS target, event.label AS event,
       event.support AS articles
ORDER BY date, actor, event, target
