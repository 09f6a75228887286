// question: What happened between two dates?
// when: for a period; both days belong to it
// param: from date (example: 2016-11-08)
// param: to date (example: 2016-11-14)
// columns: date, event, type, articles
MATCH (event:Event)
WHERE event.start >= $from AND event.start <= $to + '~'
  AND coalesce(event.end, event.start) <= $to + '~' AND event.realis = 'ACTUAL'
RETURN event.start AS date, event.label AS event, event.type AS type, event.support AS articles
ORDER BY date, event, type, articles
