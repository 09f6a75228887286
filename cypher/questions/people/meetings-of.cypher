// question: Whom did somebody meet or speak with, when and how?
// when: for the diary of a person
// param: person entity (example: Barack Obama)
// columns: date, how, with, articles
MATCH (p:Entity) WHERE p.id = $person OR p.name = $person
MATCH (p)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(event:Event {type: 'CONSULT', realis: 'ACTUAL'})
MATCH (event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(other:Entity)
WHERE other <> p
WITH DISTINCT event, other.name AS other ORDER BY other
RETURN event.start AS date, event.mode AS how, collect(other) AS with, event.support AS articles
ORDER BY date, with, how
