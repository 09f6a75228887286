// check: A date is as precise as its granularity says: a month has no day, a year or a decade no month.
// severity: error
MATCH (e:Event)
WHERE (e.granularity IN ['YEAR', 'DECADE', 'CENTURY'] AND e.start =~ '.*\\d{4}-.*')
   OR (e.granularity IN ['MONTH', 'QUARTER', 'SEASON', 'HALF_YEAR'] AND e.start =~ '.*-\\d\\d-\\d\\d.*')
RETURN e.id AS event, e.granularity AS granularity, e.start AS start
ORDER BY event
