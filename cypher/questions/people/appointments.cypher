// question: Who was appointed, elected to an office, or resigned, and when?
// when: for changes of personnel
// columns: date, type, who, by, event
MATCH (event:Event)
WHERE event.type IN ['APPOINTMENT', 'RESIGNATION'] AND event.realis IN ['ACTUAL', 'PLANNED']
OPTIONAL MATCH (event)-[:RECIPIENT]->(who:Entity)
OPTIONAL MATCH (event)-[:ACTOR]->(by:Entity)
RETURN event.start AS date, event.type AS type, collect(DISTINCT who.name) AS who, collect(DISTINCT by.name) AS by,
       event.label AS event
ORDER BY date, event, type
