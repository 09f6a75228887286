// question: What do the articles report of somebody, in the order of time?
// when: for the timeline of a person, a country or an organization
// param: entity entity (example: Angela Merkel)
// columns: date, event, role, type, realis, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[role:ACTOR|RECIPIENT|PARTICIPANT|AT|ABOUT]-(event:Event)
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, type(role) AS role, article.id AS article
ORDER BY article
RETURN event.start AS date, event.label AS event, role, event.type AS type, event.realis AS realis,
       collect(article) AS articles
ORDER BY date, event, role, articles
