// check: An event is actual, planned, hypothetical, negated or generic.
// severity: error
MATCH (e:Event)
WHERE e.realis IS NULL OR NOT e.realis IN ['ACTUAL', 'PLANNED', 'HYPOTHETICAL', 'NEGATED', 'GENERIC']
RETURN e.id AS event, e.realis AS realis
ORDER BY event
