// question: Who succeeds whom, and when?
// when: for changes in office
// columns: successor, predecessor, date, articles
MATCH (successor:Entity)-[s:SUCCEEDS]->(predecessor:Entity)
RETURN successor.name AS successor, predecessor.name AS predecessor, s.date AS date, s.support AS articles
ORDER BY date, successor, predecessor
