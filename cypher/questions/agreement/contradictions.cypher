// question: Which statements contradict each other?
// when: to see where sources disagree
// columns: one, other, speaker, against
MATCH (a:Statement)-[:CONTRADICTS]->(b:Statement)
OPTIONAL MATCH (a)-[:SAID_BY]->(x:Entity)
OPTIONAL MATCH (b)-[:SAID_BY]->(y:Entity)
RETURN a.text AS one, b.text AS other, x.name AS speaker, y.name AS against
ORDER BY one, other
