// question: Who visited a country or a place, and when?
// when: for journeys of politicians
// param: place entity (example: Germany)
// columns: date, event, who, realis
MATCH (p:Entity) WHERE p.id = $place OR p.name = $place
MATCH (p)<-[:AT|RECIPIENT|ABOUT]-(event:Event)-[:ACTOR|PARTICIPANT]->(who:Entity)
WHERE event.type IN ['TRAVEL', 'CONSULT'] AND who <> p AND event.realis IN ['ACTUAL', 'PLANNED']
RETURN event.start AS date, event.label AS event, collect(DISTINCT who.name) AS who, event.realis AS realis
ORDER BY date, event
