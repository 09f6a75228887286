// check: The sentences of an article are numbered from 0 without a gap, and their ids say so.
// severity: error
MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence)
WITH a, count(s) AS sentences, max(s.index) AS last, collect(CASE WHEN s.id <> a.id + '#' + s.index THEN s.id END) AS misnamed
WHERE last <> sentences - 1 OR size(misnamed) > 0
RETURN a.id AS article, sentences, last, misnamed
ORDER BY article
