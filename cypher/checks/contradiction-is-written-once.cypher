// check: A contradiction is written once, not from both sides.
// severity: error
MATCH (a)-[:CONTRADICTS]->(b)-[:CONTRADICTS]->(a)
WHERE a.id < b.id
RETURN a.id AS one, b.id AS other
ORDER BY one, other
