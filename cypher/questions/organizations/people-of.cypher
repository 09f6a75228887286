// question: Who leads, works for, speaks for or belongs to an organization?
// when: for the people of an organization
// param: organization organization (example: NATO)
// columns: person, relation, title, articles
MATCH (o:Entity) WHERE o.id = $organization OR o.name = $organization
MATCH (person:Person)-[r:LEADS|WORKS_FOR|MEMBER_OF|REPRESENTS|HOLDS_OFFICE|FOUNDED]->(o)
WHERE EXISTS { (person)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN person.name AS person, type(r) AS relation, r.title AS title, r.support AS articles
ORDER BY person, relation, title
