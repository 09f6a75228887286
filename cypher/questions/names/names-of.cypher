// question: Under which names does somebody or something appear, and in which article?
// when: to see how outlets call a person, a country or a group
// param: entity entity (example: Islamic State)
// columns: name, article, times
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[m:MENTIONS {kind: 'NAME'}]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN m.text AS name, article.id AS article, count(*) AS times
ORDER BY article, times DESC, name
