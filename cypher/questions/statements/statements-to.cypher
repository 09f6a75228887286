// question: What was said to somebody, by whom?
// when: for words with a certain addressee, such as reporters or a head of state
// param: addressee entity (example: Vladimir Putin)
// columns: speaker, statement, kind, article
MATCH (e:Entity) WHERE e.id = $addressee OR e.name = $addressee
MATCH (e)<-[:SAID_TO]-(s:Statement)-[:SAID_BY]->(speaker:Entity)
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
WITH DISTINCT s, speaker, article
RETURN speaker.name AS speaker, s.text AS statement, s.kind AS kind, article.id AS article
ORDER BY speaker, article, s.begin, statement
