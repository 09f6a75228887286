// The ids of the entities and events that these texts name: by id, name or label.
MATCH (n:Entity|Event)
WHERE n.id IN $texts OR n.name IN $texts OR n.label IN $texts
RETURN n.id AS id
ORDER BY id
LIMIT $limit
