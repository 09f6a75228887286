// question: Which sentences report the events of a type on a date?
// when: to check what an event of the graph rests on
// param: type text (example: CONSULT)
// param: date date (example: 2016-11-14)
// columns: event, article, published, sentence
MATCH (event:Event)
WHERE event.type = $type AND event.start STARTS WITH $date
MATCH (event)<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN DISTINCT event.label AS event, article.id AS article, article.publishedOn AS published, s.text AS sentence
ORDER BY event, article, sentence
