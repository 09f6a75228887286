// question: Who said what about somebody or something, and through what?
// when: for opinions on a person, a country or an organization
// param: entity entity (example: Bashar al-Assad)
// columns: speaker, statement, via, kind, article
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:ABOUT]-(s:Statement)-[:SAID_BY]->(speaker:Entity)
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(s)
OPTIONAL MATCH (s)-[:MEDIUM]->(medium:Entity)
RETURN DISTINCT speaker.name AS speaker, s.text AS statement, medium.name AS via, s.kind AS kind,
       article.id AS article
ORDER BY speaker, article, statement, via
