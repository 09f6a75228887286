// check: An event that is dated to the day starts on a day.
// severity: error
MATCH (e:Event {granularity: 'DAY'})
WHERE e.start IS NULL OR size(e.start) < 10
RETURN e.id AS event, e.start AS start
ORDER BY event
