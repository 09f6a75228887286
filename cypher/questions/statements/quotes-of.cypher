// question: What is somebody quoted as saying, by article?
// when: for the very words of a person or an office
// param: speaker entity (example: Donald Trump)
// columns: quote, article, date
MATCH (speaker:Entity) WHERE speaker.id = $speaker OR speaker.name = $speaker
MATCH (speaker)<-[:SAID_BY]-(s:Statement {kind: 'DIRECT'})
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
WITH DISTINCT s, article
RETURN s.text AS quote, article.id AS article, s.timex AS date
ORDER BY article, s.begin, quote
