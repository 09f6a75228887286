// check: No event ends before it starts.
// severity: error
MATCH (e:Event)
WHERE e.end < e.start AND NOT e.start STARTS WITH e.end
RETURN e.id AS event, e.start AS start, e.end AS end
ORDER BY event
