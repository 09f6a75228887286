// question: Whom does somebody succeed, and who succeeds them?
// when: for the line of holders of an office, with the day of the change where an article gives it
// param: person entity (example: Barack Obama)
// columns: successor, predecessor, date
MATCH (p:Entity) WHERE p.id = $person OR p.name = $person
MATCH (p)-[r:SUCCEEDS]-(:Entity)
WITH startNode(r) AS successor, endNode(r) AS predecessor
OPTIONAL MATCH (successor)<-[:ACTOR]-(event:Event)-[:RECIPIENT]->(predecessor)
WHERE event.type IN ['SUCCESSION', 'INAUGURATION'] AND event.realis IN ['ACTUAL', 'PLANNED']
RETURN successor.name AS successor, predecessor.name AS predecessor, max(event.start) AS date
ORDER BY date, successor, predecessor
