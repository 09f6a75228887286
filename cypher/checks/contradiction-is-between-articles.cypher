// check: Statements that contradict each other are of two articles, and say what they disagree about.
// severity: error
MATCH (one:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(a:Statement)-[c:CONTRADICTS]->(b:Statement)
MATCH (two:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(b)
WITH DISTINCT a, b, c, one, two
WHERE one = two OR c.about IS NULL OR c.value = c.against
RETURN a.id AS statement, b.id AS other, c.about AS about
ORDER BY statement, other, about
