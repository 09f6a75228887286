// check: Every relationship has an id.
// severity: error
MATCH (a)-[r]->(b)
WHERE r.id IS NULL
RETURN type(r) AS relation, a.id AS from, b.id AS to
ORDER BY relation, from, to
