// check: Every entity has a name.
// severity: error
MATCH (n:Entity)
WHERE n.name IS NULL OR trim(n.name) = ''
RETURN n.id AS entity
ORDER BY entity
