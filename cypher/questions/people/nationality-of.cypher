// question: Which people belong to a country, and in which office?
// when: to see who is who in a country
// param: country country (example: Russia)
// columns: person, relation, title
MATCH (c:Entity) WHERE c.id = $country OR c.name = $country
MATCH (person:Person)-[r:NATIONAL_OF|HOLDS_OFFICE|REPRESENTS]->(c)
WHERE EXISTS { (person)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN person.name AS person, type(r) AS relation, r.title AS title
ORDER BY person, relation, title
