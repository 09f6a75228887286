// check: Statements that contradict each other are of two articles, or of two who speak in one, and say what they disagree about.
// severity: error
MATCH (one:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(a:Statement)-[c:CONTRADICTS]->(b:Statement)
MATCH (two:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(b)
WITH DISTINCT a, b, c, one, two
WHERE c.about IS NULL OR c.value = c.against
   OR (one = two AND COUNT { (a)-[:SAID_BY]->() } = COUNT { (b)-[:SAID_BY]->() }
       AND NOT EXISTS { (a)-[:SAID_BY]->(x) WHERE NOT EXISTS { (b)-[:SAID_BY]->(x) } })
RETURN a.id AS statement, b.id AS other, c.about AS about
ORDER BY statement, other, about
