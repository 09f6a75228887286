// check: An entity is of one kind.
// severity: error
MATCH (n:Entity)
WHERE size(labels(n)) <> 2
RETURN n.id AS entity, labels(n) AS labels
ORDER BY entity
