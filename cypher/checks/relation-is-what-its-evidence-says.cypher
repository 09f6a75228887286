// check: Support, first and last day of a relationship between entities are those of the articles in its evidence.
// severity: error
MATCH (a:Entity)-[r]->(b:Entity)
WHERE size(r.evidence) < 50
MATCH (article:Article)-[:HAS_SENTENCE]->(s:Sentence)
WHERE s.id IN r.evidence
WITH a, r, b, count(DISTINCT article) AS support, min(article.publishedOn) AS first, max(article.publishedOn) AS last
WHERE r.support <> support OR coalesce(r.first, '') <> coalesce(first, '') OR coalesce(r.last, '') <> coalesce(last, '')
RETURN a.id AS subject, type(r) AS relation, b.id AS object, r.support AS stated, support, r.first AS statedFirst, first,
       r.last AS statedLast, last
ORDER BY subject, relation, object
