// check: Only what was to come is fulfilled, and only by one that is told as done.
// severity: error
MATCH (plan:Event)-[:FULFILLED_BY]->(event:Event)
WHERE NOT plan.realis IN ['PLANNED', 'HYPOTHETICAL'] OR event.realis <> 'ACTUAL'
RETURN plan.id AS plan, plan.realis AS planned, event.id AS event, event.realis AS realis
ORDER BY plan, event
