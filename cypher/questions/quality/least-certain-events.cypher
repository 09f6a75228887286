// question: Which events is the graph least sure of?
// when: to review what was extracted
// param: limit number = 10 (example: 50)
// columns: confidence, event, article, sentence
MATCH (event:Event)<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN event.confidence AS confidence, event.label AS event, article.id AS article, s.text AS sentence
ORDER BY confidence, event, article, sentence
LIMIT toInteger($limit)
