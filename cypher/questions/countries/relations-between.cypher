// question: How do two countries, people or organizations stand to each other?
// when: for all direct relationships of two, with their support
// param: a entity (example: Russia)
// param: b entity (example: United States)
// columns: from, relation, to, articles, first, last
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH (a)-[r]-(b)
WHERE r.evidence IS NOT NULL
RETURN startNode(r).name AS from, type(r) AS relation, endNode(r).name AS to, r.support AS articles,
       r.first AS first, r.last AS last
ORDER BY relation, from, to, articles DESC
