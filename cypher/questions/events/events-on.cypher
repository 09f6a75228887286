// question: What happened on a day, in a month or in a year?
// when: to see everything that is reported of a date; a day is 2016-11-14, a month 2016-11, a year 2016
// param: date date (example: 2016-11-14)
// columns: date, event, type, realis, articles
MATCH (event:Event)
WHERE event.start STARTS WITH $date AND event.realis IN ['ACTUAL', 'PLANNED']
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, article.id AS article
ORDER BY article
RETURN event.start AS date, event.label AS event, event.type AS type, event.realis AS realis,
       collect(article) AS articles
ORDER BY date, event, articles
