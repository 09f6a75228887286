// check: Every sentence belongs to one article.
// severity: error
MATCH (s:Sentence)
WITH s, COUNT { (:Article)-[:HAS_SENTENCE]->(s) } AS articles
WHERE articles <> 1
RETURN s.id AS sentence, articles
ORDER BY sentence
