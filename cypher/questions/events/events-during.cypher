// question: What went on on a day, in a month or in a year, no matter when it began and ended?
// when: to see also what lasted longer than the date, or is dated less precisely, such as "this week" or "in 2014"
// param: date date (example: 2016-11-14)
// columns: date, until, event, type, realis, articles
MATCH (event:Event)
WHERE event.start < ($date + '~')
  AND left(coalesce(event.end, event.start), size($date)) >= left($date, size(coalesce(event.end, event.start)))
  AND event.realis IN ['ACTUAL', 'PLANNED']
RETURN event.start AS date, event.end AS until, event.label AS event, event.type AS type, event.realis AS realis,
       event.support AS articles
ORDER BY date, until, event, type, articles
