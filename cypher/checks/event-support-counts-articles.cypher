// check: The support of an event is the number of articles that report it.
// severity: error
MATCH (e:Event)
WITH e, COUNT { MATCH (a:Article)-[:HAS_SENTENCE]->(:Sentence)-[:REPORTS]->(e) RETURN DISTINCT a } AS articles
WHERE e.support <> articles
RETURN e.id AS event, e.support AS support, articles
ORDER BY event
