// question: Who told whom what?
// when: for words with an addressee
// columns: speaker, addressee, statement, article
MATCH (speaker:Entity)<-[:SAID_BY]-(s:Statement)-[:SAID_TO]->(addressee:Entity)
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
RETURN DISTINCT speaker.name AS speaker, addressee.name AS addressee, s.text AS statement, article.id AS article
ORDER BY speaker, addressee, article, statement
