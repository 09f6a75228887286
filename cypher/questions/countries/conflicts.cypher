// question: Who attacks or fights whom, and where?
// when: for wars and attacks
// columns: date, actor, target, place, event, articles
MATCH (event:Event {type: 'ASSAULT', realis: 'ACTUAL'})-[:ACTOR]->(actor:Entity)
RETURN event.start AS date, actor.name AS actor,
       COLLECT { MATCH (event)-[:RECIPIENT]->(e:Entity) WHERE e <> actor RETURN DISTINCT e.name AS name ORDER BY name } AS target,
       COLLECT { MATCH (event)-[:AT]->(e:Entity) RETURN DISTINCT e.name AS name ORDER BY name } AS place,
       event.label AS event, event.support AS articles
ORDER BY date, actor, event, target, place, articles
