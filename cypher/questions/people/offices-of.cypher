// question: Which offices does somebody hold, or did, and which parties and organizations do they belong to?
// when: for the career of a person; status tells former, acting and elected ones apart
// param: person entity (example: Donald Trump)
// columns: relation, title, status, of, since, articles
MATCH (p:Entity) WHERE p.id = $person OR p.name = $person
MATCH (p)-[r:HOLDS_OFFICE|LEADS|MEMBER_OF|WORKS_FOR|REPRESENTS|FOUNDED|COACHES|PLAYS_FOR]->(of:Entity)
RETURN type(r) AS relation, r.title AS title, r.status AS status, of.name AS of, r.since AS since, r.support AS articles
ORDER BY relation, of, title, status, articles DESC
