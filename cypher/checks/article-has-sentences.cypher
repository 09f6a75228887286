// check: Every article has sentences.
// severity: warning
MATCH (a:Article)
WHERE NOT EXISTS { (a)-[:HAS_SENTENCE]->(:Sentence) }
RETURN a.id AS article, a.source AS source
ORDER BY article
