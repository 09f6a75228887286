// question: Who attacks somebody or something, when and where?
// when: for attacks on a country, a place, a group or a person
// param: entity entity (example: Syria)
// columns: date, attacker, event, where, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:RECIPIENT|AT]-(event:Event {type: 'ASSAULT'})
WHERE event.realis = 'ACTUAL'
OPTIONAL MATCH (event)-[:ACTOR|PARTICIPANT]->(attacker:Entity) WHERE attacker <> e
OPTIONAL MATCH (event)-[:AT]->(place:Entity)
WITH event, attacker.name AS attacker, place.name AS place ORDER BY attacker, place
WITH event, collect(DISTINCT attacker) AS attacker, collect(DISTINCT place) AS where
RETURN event.start AS date, attacker, event.label AS event, where, event.support AS articles
ORDER BY date, event, attacker, where, articles
