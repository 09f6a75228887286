// question: What does each outlet report of somebody?
// when: to compare outlets: what only one tells, and what several do
// param: entity entity (example: NATO)
// columns: outlet, event, date, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:ACTOR|RECIPIENT|PARTICIPANT|ABOUT]-(event:Event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT coalesce(article.publisher, article.id) AS outlet, event
RETURN outlet, event.label AS event, event.start AS date, event.support AS articles
ORDER BY outlet, date, event, articles
