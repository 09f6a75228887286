// question: Who leads a country or an organization, and in which office?
// when: for heads of state, ministers, chiefs; status tells former, acting and elected ones apart
// param: of entity (example: United States)
// columns: person, relation, title, status, articles
MATCH (o:Entity) WHERE o.id = $of OR o.name = $of
MATCH (person:Person)-[r:HOLDS_OFFICE|LEADS]->(o)
WHERE EXISTS { (person)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN person.name AS person, type(r) AS relation, r.title AS title, r.status AS status, r.support AS articles
ORDER BY articles DESC, person, relation, title, status
