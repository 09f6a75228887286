// question: Which types of events are reported, and how many of each?
// when: for an overview of what happens
// columns: type, cameo, events, reports
MATCH (event:Event)
RETURN event.type AS type, event.cameo AS cameo, count(*) AS events, sum(COUNT { (event)<-[:REPORTS]-() }) AS reports
ORDER BY events DESC, type
