// question: What does somebody say, directly or indirectly, and about whom?
// when: for the position of a person, an office or an organization
// param: speaker entity (example: Jens Stoltenberg)
// columns: statement, kind, about, article
MATCH (speaker:Entity) WHERE speaker.id = $speaker OR speaker.name = $speaker
MATCH (speaker)<-[:SAID_BY]-(s:Statement)
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
OPTIONAL MATCH (s)-[:ABOUT]->(about:Entity)
WITH DISTINCT s, article, about.name AS about ORDER BY about
WITH s, article.id AS article, collect(about) AS about ORDER BY article, s.begin, s.id
RETURN s.text AS statement, s.kind AS kind, about, article
