// question: Which events have no date?
// when: to see what time expressions were not understood, or not given
// param: limit number = 20 (example: 100)
// columns: event, timex, articles
MATCH (event:Event)
WHERE event.start IS NULL
RETURN event.label AS event, event.timex AS timex, event.support AS articles
ORDER BY articles DESC, event, timex
LIMIT toInteger($limit)
