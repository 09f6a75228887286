// question: Who holds which office, and of which country or organization?
// when: to see who is president, minister or chief of what; status tells former and elected ones apart
// param: title text = (example: president)
// columns: person, title, status, of, articles
MATCH (person:Person)-[office:HOLDS_OFFICE]->(of:Entity)
WHERE toLower(office.title) CONTAINS toLower($title)
  AND EXISTS { (person)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN person.name AS person, office.title AS title, office.status AS status, of.name AS of,
       office.support AS articles
ORDER BY person, of, title, status
