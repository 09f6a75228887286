// check: Support, first and last day of a role in an event are those of the articles in its evidence.
// severity: error
MATCH (a:Event)-[r]->(b:Entity)
WHERE size(r.evidence) < 50
MATCH (article:Article)-[:HAS_SENTENCE]->(s:Sentence)
WHERE s.id IN r.evidence
WITH a, r, b, count(DISTINCT article) AS support, min(article.publishedOn) AS first, max(article.publishedOn) AS last
WHERE r.support <> support OR coalesce(r.first, '') <> coalesce(first, '') OR coalesce(r.last, '') <> coalesce(last, '')
RETURN a.id AS event, type(r) AS role, b.id AS entity, r.support AS stated, support, r.first AS statedFirst, first,
       r.last AS statedLast, last
ORDER BY event, role, entity
