// question: Who said something on a topic?
// when: for a subject that is no person, country or organization, given in words
// param: words text (example: sanctions)
// columns: speaker, statement, kind, article
CALL db.index.fulltext.queryNodes('texts', $words) YIELD node, score
WHERE node:Statement
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(node)
OPTIONAL MATCH (node)-[:SAID_BY]->(speaker:Entity)
WITH DISTINCT node, score, speaker, article
RETURN speaker.name AS speaker, node.text AS statement, node.kind AS kind, article.id AS article
ORDER BY score DESC, speaker, article, statement
LIMIT 50
