// check: Every role in an event rests on sentences of articles.
// severity: error
MATCH (e:Event)-[r]->(n:Entity)
WHERE r.evidence IS NULL
   OR EXISTS { UNWIND r.evidence AS id WITH id WHERE NOT EXISTS { MATCH (:Sentence {id: id}) } RETURN id }
RETURN e.id AS event, type(r) AS role, n.id AS entity
ORDER BY event, role, entity
