// question: What do two say of each other?
// when: for the debate between two people, countries or organizations
// param: a entity (example: Donald Trump)
// param: b entity (example: Barack Obama)
// columns: speaker, about, statement, kind, article
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
UNWIND [[a, b], [b, a]] AS pair
WITH pair[0] AS speaker, pair[1] AS about
MATCH (speaker)<-[:SAID_BY]-(s:Statement)-[:ABOUT]->(about)
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
WITH DISTINCT speaker, about, s, article
RETURN speaker.name AS speaker, about.name AS about, s.text AS statement, s.kind AS kind, article.id AS article
ORDER BY speaker, article, s.begin, statement
