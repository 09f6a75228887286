// question: What is somebody directly related to?
// when: for everything that the graph draws around a person, a country or an organization
// param: entity entity (example: Vladimir Putin)
// columns: relation, direction, other, articles
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)-[r]-(other:Entity)
WHERE r.evidence IS NOT NULL
RETURN type(r) AS relation, CASE WHEN startNode(r) = e THEN 'to' ELSE 'from' END AS direction, other.name AS other,
       r.support AS articles
ORDER BY relation, direction, articles DESC, other
