// The sentences of these ids and their articles.
MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence)
WHERE s.id IN $ids
RETURN s.id AS id, s.text AS text, a.id AS article, a.title AS title, a.publisher AS publisher,
  toString(a.publishedOn) AS publishedOn, a.url AS url
ORDER BY id
