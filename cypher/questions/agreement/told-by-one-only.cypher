// question: Which events does only one outlet report?
// when: to find what nobody else confirms
// param: outlet text (example: Northgate Wire)
// columns: date, event, realis, article
MATCH (article:Article {publisher: $outlet})-[:HAS_SENTENCE]->(:Sentence)-[:REPORTS]->(event:Event {support: 1})
RETURN DISTINCT event.start AS date, event.label AS event, event.realis AS realis, article.id AS article
ORDER BY date, event, article
