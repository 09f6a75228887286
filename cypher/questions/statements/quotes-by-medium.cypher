// question: Which quotes come from which interview or medium?
// when: to see what was said to which newspaper or broadcaster
// columns: medium, speaker, quotes
MATCH (medium:Organization)<-[:MEDIUM]-(s:Statement {kind: 'DIRECT'})-[:SAID_BY]->(speaker:Entity)
WHERE medium <> speaker
WITH medium.name AS medium, speaker.name AS speaker, s ORDER BY s.id
RETURN medium, speaker, collect(DISTINCT s.text) AS quotes
ORDER BY medium, speaker
