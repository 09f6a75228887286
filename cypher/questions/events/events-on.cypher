// question: What happened on a day, in a month or in a year?
// when: to see everything that is reported of a date; a day is 2016-11-14, a month 2016-11, a year 2016; what lasted longer than the date is in events-during
// param: date date (example: 2016-11-14)
// columns: date, event, type, realis, articles
MATCH (event:Event)
WHERE event.start STARTS WITH $date AND coalesce(event.end, event.start) STARTS WITH $date
  AND event.realis IN ['ACTUAL', 'PLANNED']
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, article.id AS article
ORDER BY article
WITH event, collect(article) AS articles
RETURN event.start AS date, event.label AS event, event.type AS type, event.realis AS realis, articles
ORDER BY date, event, articles
