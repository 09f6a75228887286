// check: Every event is reported by a sentence.
// severity: error
MATCH (e:Event)
WHERE NOT EXISTS { (:Sentence)-[:REPORTS]->(e) }
RETURN e.id AS event, e.label AS label
ORDER BY event
