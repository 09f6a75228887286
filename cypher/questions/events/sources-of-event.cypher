// question: How many articles and outlets report each event of somebody, and which?
// when: to weigh how well an event is attested
// param: entity entity (example: Vladimir Putin)
// columns: event, date, articles, outlets, sentences
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(event:Event)
WITH DISTINCT event
MATCH (event)<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH event, s, article, coalesce(article.publisher, article.id) AS outlet ORDER BY outlet
WITH event, count(DISTINCT article) AS articles, collect(DISTINCT outlet) AS outlets, count(DISTINCT s) AS sentences
RETURN event.label AS event, event.start AS date, articles, outlets, sentences
ORDER BY articles DESC, sentences DESC, date, event
