// check: The sentences of an article follow each other without overlap.
// severity: error
MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence)
MATCH (a)-[:HAS_SENTENCE]->(t:Sentence {index: s.index + 1})
WHERE t.begin < s.end
RETURN s.id AS sentence, t.id AS next
ORDER BY sentence
