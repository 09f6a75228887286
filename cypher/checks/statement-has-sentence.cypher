// check: Every statement stands in a sentence.
// severity: error
MATCH (s:Statement)
WHERE NOT EXISTS { (:Sentence)-[:CONTAINS]->(s) }
RETURN s.id AS statement, s.text AS text
ORDER BY statement
