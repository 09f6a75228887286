// check: Every relationship between entities rests on sentences of articles.
// severity: error
MATCH (a:Entity)-[r]->(b:Entity)
WHERE r.evidence IS NULL
   OR EXISTS { UNWIND r.evidence AS id WITH id WHERE NOT EXISTS { MATCH (:Sentence {id: id}) } RETURN id }
RETURN a.id AS subject, type(r) AS relation, b.id AS object
ORDER BY subject, relation, object
