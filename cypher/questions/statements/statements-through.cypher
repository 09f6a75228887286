// question: What was said through a newspaper, a broadcaster or an interview, and by whom?
// when: for the words that one medium brought, whoever quotes it
// param: medium entity (example: CBS)
// columns: speaker, statement, kind, article
MATCH (e:Entity) WHERE e.id = $medium OR e.name = $medium
MATCH (e)<-[:MEDIUM]-(s:Statement)-[:SAID_BY]->(speaker:Entity)
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
WITH DISTINCT s, speaker, article
RETURN speaker.name AS speaker, s.text AS statement, s.kind AS kind, article.id AS article
ORDER BY speaker, article, s.begin, statement
