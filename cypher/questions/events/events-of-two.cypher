// question: Which events involve both of two people, countries or organizations, and which articles report them?
// when: to see what two had to do with each other, done or planned; what they say of each other is in statements-of
// param: a entity (example: Donald Trump)
// param: b entity (example: Vladimir Putin)
// columns: event, type, date, realis, articles
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH (a)<-[one:ACTOR|RECIPIENT|PARTICIPANT]-(event:Event)-[other:ACTOR|RECIPIENT|PARTICIPANT]->(b)
WHERE event.type <> 'STATEMENT' AND event.realis IN ['ACTUAL', 'PLANNED']
  AND (type(one) = 'PARTICIPANT' OR type(one) <> type(other))
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, article.id AS article
ORDER BY article
WITH event, collect(article) AS articles
RETURN event.label AS event, event.type AS type, event.start AS date, event.realis AS realis, articles
ORDER BY date, event, articles
