// question: Who holds which office, and of which country or organization?
// when: to see who is president, minister or chief of what; status tells former and elected ones apart
// columns: person, title, status, of, articles
MATCH (person:Person)-[office:HOLDS_OFFICE]->(of:Entity)
RETURN person.name AS person, office.title AS title, office.status AS status, of.name AS of,
       office.support AS articles
ORDER BY person, of, title, status
