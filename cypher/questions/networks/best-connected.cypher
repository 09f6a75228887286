// question: Who is connected with most others?
// when: to find the people at the centre of a network
// param: limit number = 15 (example: 50)
// columns: person, others, events
MATCH (person:Person)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(event:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(other:Entity)
WHERE other <> person AND EXISTS { (other)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN person.name AS person, count(DISTINCT other) AS others, count(DISTINCT event) AS events
ORDER BY others DESC, events DESC, person
LIMIT toInteger($limit)
