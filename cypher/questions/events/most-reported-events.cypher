// question: Which events do most articles report?
// when: to see at a glance what a collection of articles is about; that somebody said something is left out, and is in most-quoted
// param: limit number = 5 (example: 20)
// columns: event, date, articles
MATCH (event:Event {realis: 'ACTUAL'}) WHERE event.type <> 'STATEMENT'
WITH event ORDER BY event.support DESC, event.start, event.label, event.id LIMIT toInteger($limit)
RETURN event.label AS event, event.start AS date, event.support AS articles
