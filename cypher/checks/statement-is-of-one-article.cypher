// check: A statement belongs to one article.
// severity: error
MATCH (t:Statement)
WITH t, COUNT { MATCH (a:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(t) RETURN DISTINCT a } AS articles
WHERE articles > 1
RETURN t.id AS statement, articles
ORDER BY statement
