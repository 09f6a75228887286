// question: On which dates did two people speak with each other, how, and which articles say so?
// when: to date calls and meetings
// param: a entity (example: Donald Trump)
// param: b entity (example: Vladimir Putin)
// columns: date, mode, event, articles
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH (a)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(event:Event {type: 'CONSULT', realis: 'ACTUAL'})-[:ACTOR|RECIPIENT|PARTICIPANT]->(b)
WHERE coalesce(event.mode, '') <> 'write'
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, article.id AS article
ORDER BY article
RETURN event.start AS date, event.mode AS mode, event.label AS event, collect(article) AS articles
ORDER BY date, event, articles
