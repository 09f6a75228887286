// question: Which party does each politician belong to?
// when: for the politics of people
// columns: person, party, articles
MATCH (person:Person)-[m:MEMBER_OF]->(party:Organization)
WHERE party.name ENDS WITH 'Party' OR party.name STARTS WITH 'Party' OR party.kind = 'party'
RETURN person.name AS person, party.name AS party, m.support AS articles
ORDER BY person, party
