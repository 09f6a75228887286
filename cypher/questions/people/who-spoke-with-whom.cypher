// question: Who spoke or met with whom, and when?
// when: for calls and meetings of people who are named; messages are in events-of-type with CONSULT
// param: limit number = 10 (example: 50)
// columns: date, event, people, articles
MATCH (event:Event {type: 'CONSULT', realis: 'ACTUAL'})
WHERE coalesce(event.mode, '') <> 'write'
MATCH (event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(person:Person)
WHERE person.unnamed IS NULL
WITH event, person.name AS name ORDER BY name
WITH event, collect(DISTINCT name) AS people
WHERE size(people) > 1
RETURN event.start AS date, split(event.label, ':')[0] AS event, people, event.support AS articles
ORDER BY articles DESC, date, people, event
LIMIT toInteger($limit)
