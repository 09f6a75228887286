// check: Both sides of a contradiction stand in sentences.
// severity: error
MATCH (a)-[:CONTRADICTS]->(b)
UNWIND [a, b] AS side
WITH side
WHERE NOT EXISTS { (:Sentence)-[:CONTAINS|REPORTS]->(side) }
RETURN DISTINCT side.id AS side
ORDER BY side
