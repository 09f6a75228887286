// question: What did two people, countries or organizations do side by side?
// when: for deeds that two have in common, such as an attack of two allies; events-of-two has what they did to each other
// param: a entity (example: European Union)
// param: b entity (example: United States)
// columns: event, type, date, realis, articles
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH (a)<-[:ACTOR]-(event:Event)-[:ACTOR]->(b)
WHERE event.type <> 'STATEMENT' AND event.realis IN ['ACTUAL', 'PLANNED']
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, article.id AS article
ORDER BY article
WITH event, collect(article) AS articles
RETURN event.label AS event, event.type AS type, event.start AS date, event.realis AS realis, articles
ORDER BY date, event, articles
