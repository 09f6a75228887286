// The articles that sentences stand in.
MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence) WHERE s.id IN $sentences
RETURN DISTINCT 'Article' AS kind, a.id AS id
ORDER BY id
