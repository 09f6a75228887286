// check: No country has two nodes.
// severity: error
MATCH (c:Country)
WITH c.iso2 AS iso2, collect(c.id) AS nodes
WHERE size(nodes) > 1
RETURN iso2, nodes
ORDER BY iso2
