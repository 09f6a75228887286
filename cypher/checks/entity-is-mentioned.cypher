// check: Every entity is mentioned in a sentence.
// severity: error
MATCH (n:Entity)
WHERE NOT EXISTS { (:Sentence)-[:MENTIONS]->(n) }
RETURN n.id AS entity, n.name AS name
ORDER BY entity
