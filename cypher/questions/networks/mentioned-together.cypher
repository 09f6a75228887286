// question: Who or what is named in the same sentences as somebody?
// when: for company that no relationship expresses
// param: entity entity (example: NATO)
// param: limit number = 15 (example: 50)
// columns: name, type, sentences, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:MENTIONS]-(s:Sentence)-[:MENTIONS]->(other:Entity)
WHERE other <> e
MATCH (s)<-[:HAS_SENTENCE]-(article:Article)
RETURN other.name AS name, [l IN labels(other) WHERE l <> 'Entity'][0] AS type, count(DISTINCT s) AS sentences,
       count(DISTINCT article) AS articles
ORDER BY sentences DESC, articles DESC, name, type
LIMIT toInteger($limit)
