// The ids of the entities and events that these texts name: by id, name or label; then of who and what takes part in the events.
MATCH (n:Entity|Event)
WHERE n.id IN $texts OR n.name IN $texts OR n.label IN $texts
CALL (n) {
  RETURN n.id AS id, 0 AS distance
  UNION
  MATCH (n:Event)-->(m:Entity)
  RETURN m.id AS id, 1 AS distance
}
WITH id, min(distance) AS distance
RETURN id
ORDER BY distance, id
LIMIT $limit
