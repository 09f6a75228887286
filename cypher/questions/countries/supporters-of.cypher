// question: Which countries support somebody, and which articles say so?
// when: to see who backs a person, a country or a group
// param: entity entity (example: Bashar al-Assad)
// columns: country, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
CALL (e) {
  MATCH (e)<-[:RECIPIENT]-(event:Event {type: 'SUPPORT', realis: 'ACTUAL'})-[:ACTOR]->(country:Country)
  MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
  RETURN country, article
  UNION
  MATCH (country:Country)-[s:SUPPORTS]->(e)
  UNWIND s.evidence AS sentence
  MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence {id: sentence})
  RETURN country, article
}
WITH DISTINCT country.name AS country, article.id AS article
ORDER BY article
RETURN country, collect(article) AS articles
ORDER BY country
