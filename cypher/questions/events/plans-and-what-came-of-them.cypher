// question: Which planned events took place?
// when: to compare what was announced with what the articles later tell as done
// columns: plan, planned, event, date, because
MATCH (plan:Event)-[r:FULFILLED_BY]->(event:Event)
RETURN plan.label AS plan, plan.start AS planned, event.label AS event, event.start AS date, r.because AS because
ORDER BY event, plan, date
