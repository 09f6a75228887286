// check: No two entities of one kind have the same name (homonyms are possible, and worth a look).
// severity: warning
MATCH (n:Entity)
WHERE EXISTS { (:Sentence)-[:MENTIONS {kind: 'NAME'}]->(n) }
WITH toLower(n.name) AS name, labels(n) AS labels, collect(n.id) AS entities
WHERE size(entities) > 1
RETURN name, labels, entities
ORDER BY name
