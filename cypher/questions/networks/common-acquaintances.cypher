// question: Who took part in events with both of two people?
// when: to find go-betweens
// param: a entity (example: Donald Trump)
// param: b entity (example: Angela Merkel)
// columns: person, with
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH (a)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(x:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(person:Person)
WHERE person <> a AND person <> b
MATCH (person)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(y:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(b)
WITH person.name AS person, x.label AS first, y.label AS second ORDER BY first, second
RETURN person, [collect(DISTINCT first)[0], collect(DISTINCT second)[0]] AS with
ORDER BY person
