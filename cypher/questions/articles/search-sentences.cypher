// question: Which sentences hold certain words?
// when: to read what the articles say, word by word
// param: words text (example: defence plan)
// columns: article, published, sentence
CALL db.index.fulltext.queryNodes('texts', $words) YIELD node, score
WHERE node:Sentence
MATCH (article:Article)-[:HAS_SENTENCE]->(node)
RETURN article.id AS article, article.publishedOn AS published, node.text AS sentence
ORDER BY score DESC, article, sentence
LIMIT 20
