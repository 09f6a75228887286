// question: Which sentences say how two are related?
// when: to check what a relationship of the graph rests on
// param: a entity (example: Vladimir Putin)
// param: b entity (example: Russia)
// columns: relation, article, published, sentence
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH (a)-[r]-(b)
WHERE r.evidence IS NOT NULL
UNWIND r.evidence AS id
MATCH (article:Article)-[:HAS_SENTENCE]->(s:Sentence {id: id})
RETURN DISTINCT type(r) AS relation, article.id AS article, article.publishedOn AS published, s.text AS sentence
ORDER BY relation, article, sentence
