// question: Which articles report the same events?
// when: to read several tellings of one thing side by side
// columns: one, other, shared, events
MATCH (one:Article)-[:HAS_SENTENCE]->(:Sentence)-[:REPORTS]->(event:Event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(other:Article)
WHERE one.id < other.id
WITH DISTINCT one, other, event ORDER BY event.label
RETURN one.id AS one, other.id AS other, count(event) AS shared, collect(event.label) AS events
ORDER BY shared DESC, one, other
