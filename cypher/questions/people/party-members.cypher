// question: Which party does each politician belong to?
// when: for the politics of people; the party that most sentences give comes first
// columns: person, party, articles
MATCH (person:Person)-[m:MEMBER_OF]->(party:Organization)
WHERE party.name CONTAINS 'Party'
  AND EXISTS { (person)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN person.name AS person, party.name AS party, max(m.support) AS articles
ORDER BY person, articles DESC, party
