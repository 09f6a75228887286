// question: Who succeeds whom, and when?
// when: for changes in office, past and planned
// columns: successor, predecessor, date
CALL () {
  MATCH (event:Event)-[:ACTOR]->(successor:Person)
  WHERE event.type IN ['SUCCESSION', 'INAUGURATION'] AND event.realis IN ['ACTUAL', 'PLANNED']
  MATCH (event)-[:RECIPIENT]->(predecessor:Person)
  WHERE successor <> predecessor
  RETURN successor, predecessor, event.start AS date
  UNION
  MATCH (successor:Entity)-[:SUCCEEDS]->(predecessor:Entity)
  RETURN successor, predecessor, null AS date
}
WITH successor.name AS successor, predecessor.name AS predecessor, max(date) AS date
RETURN successor, predecessor, date
ORDER BY date, successor, predecessor
