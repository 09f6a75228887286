// check: Dates of events are ISO 8601, as precise as they are known.
// severity: error
MATCH (e:Event)
UNWIND [e.start, e.end] AS date
WITH e, date
WHERE NOT date =~ '-?\\d{1,4}(-\\d\\d(-\\d\\d(T\\d\\d(:\\d\\d(:\\d\\d)?)?)?)?)?'
RETURN e.id AS event, date
ORDER BY event, date
