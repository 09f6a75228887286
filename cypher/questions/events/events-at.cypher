// question: What happened at a place, and when?
// when: for a city, a region or a country, places in it included; give a date (2016, 2016-11, 2016-11-14) to narrow it down
// param: place entity (example: Syria)
// param: date date = (example: 2016)
// columns: date, event, where, type, articles
MATCH (p:Entity) WHERE p.id = $place OR p.name = $place
OPTIONAL MATCH (inside:Place)-[:LOCATED_IN]->(p)
WITH p, collect(inside) AS places
UNWIND [p] + places AS where
MATCH (where)<-[:AT]-(event:Event)
WHERE event.realis = 'ACTUAL' AND ($date = '' OR event.start STARTS WITH $date)
WITH DISTINCT event, where
ORDER BY where.name
WITH event, collect(where.name) AS where
RETURN event.start AS date, event.label AS event, where, event.type AS type, event.support AS articles
ORDER BY date, event, where, type, articles
