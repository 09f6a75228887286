// check: What is told as done does not start after all articles that tell it were published.
// severity: warning
MATCH (a:Article)-[:HAS_SENTENCE]->(:Sentence)-[:REPORTS]->(e:Event)
WHERE e.realis = 'ACTUAL' AND a.publishedOn IS NOT NULL
WITH e, max(a.publishedOn) AS published
WHERE e.start > published AND NOT e.start STARTS WITH left(published, size(e.start))
RETURN e.id AS event, e.start AS start, published
ORDER BY event
