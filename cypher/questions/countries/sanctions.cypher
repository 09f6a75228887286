// question: Who imposed sanctions on whom?
// when: for economic pressure
// columns: actor, target, date, event, realis
MATCH (event:Event {type: 'SANCTION'})-[:ACTOR]->(actor:Entity)
OPTIONAL MATCH (event)-[:RECIPIENT]->(target:Entity)
RETURN actor.name AS actor, collect(DISTINCT target.name) AS target, event.start AS date, event.label AS event,
       event.realis AS realis
ORDER BY actor, date, event
