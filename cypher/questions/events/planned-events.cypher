// question: Which planned events do the articles announce?
// when: to see what lies ahead, such as meetings, journeys and inaugurations of somebody who is named; a week stays a week, and a date that no article gives stays open
// columns: event, date, type, articles
MATCH (event:Event {realis: 'PLANNED'})
WHERE event.type IN ['CONSULT', 'TRAVEL', 'INAUGURATION', 'SUCCESSION', 'ELECTION', 'APPOINTMENT', 'RESIGNATION', 'LAUNCH',
                     'SPORT', 'TRIAL', 'LEGISLATION', 'DEAL', 'AWARD', 'MARRIAGE', 'PROTEST']
  AND EXISTS { (event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(:Entity)<-[:MENTIONS {kind: 'NAME'}]-() }
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, article.id AS article
ORDER BY article
WITH event, collect(article) AS articles
RETURN event.label AS event,
       CASE WHEN event.end = event.start THEN event.start ELSE coalesce(event.timex, event.start) END AS date,
       event.type AS type, articles
ORDER BY date, event, articles
