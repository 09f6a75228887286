// question: Which countries support somebody, and which articles say so?
// when: to see who backs a person, a country or a group
// param: entity entity (example: Bashar al-Assad)
// columns: country, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (country:Country)-[s:SUPPORTS]->(e)
UNWIND s.evidence AS sentence
MATCH (article:Article)-[:HAS_SENTENCE]->(:Sentence {id: sentence})
WITH DISTINCT country, article.id AS article
ORDER BY article
RETURN country.name AS country, collect(article) AS articles
ORDER BY country
