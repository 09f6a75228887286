// question: Which events do several outlets report?
// when: to find what is confirmed, and who tells it
// columns: event, date, outlets
MATCH (event:Event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WHERE event.support > 1
WITH DISTINCT event, coalesce(article.publisher, article.id) AS outlet ORDER BY outlet
WITH event, collect(outlet) AS outlets
WHERE size(outlets) > 1
RETURN event.label AS event, event.start AS date, outlets
ORDER BY size(outlets) DESC, date, event
