// The ids of the entities or events of these ids, and of what stands next to them.
MATCH (n:Entity|Event)
WHERE n.id IN $ids
OPTIONAL MATCH (n)--(m:Entity|Event)
WITH collect(DISTINCT n.id) + collect(DISTINCT m.id) AS near
UNWIND near AS id
RETURN DISTINCT id
ORDER BY id
LIMIT $limit
