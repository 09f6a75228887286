// check: No country has two nodes.
// severity: error
MATCH (c:Country)
WITH coalesce(c.iso2, c.former) AS code, collect(c.id) AS nodes
WHERE size(nodes) > 1
RETURN code, nodes
ORDER BY code
