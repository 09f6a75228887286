// check: Nothing is related to itself.
// severity: error
MATCH (a)-[r]->(a)
RETURN a.id AS node, type(r) AS relation
ORDER BY node, relation
