// check: A date is as precise as its granularity says: a month has no day, a year no month.
// severity: error
MATCH (e:Event)
WHERE (e.granularity = 'YEAR' AND e.start =~ '.*\\d{4}-.*')
   OR (e.granularity = 'MONTH' AND e.start =~ '.*-\\d\\d-\\d\\d.*')
RETURN e.id AS event, e.granularity AS granularity, e.start AS start
ORDER BY event
