// Entities, and what stands next to them: other entities, events, and statements by and about them.
MATCH (e:Entity) WHERE e.id IN $entities
CALL (e) {
  RETURN 'Entity' AS kind, e.id AS id
  UNION
  MATCH (e)--(n:Entity) RETURN 'Entity' AS kind, n.id AS id
  UNION
  MATCH (e)<--(n:Event) RETURN 'Event' AS kind, n.id AS id
  UNION
  MATCH (e)<--(n:Statement) RETURN 'Statement' AS kind, n.id AS id
}
RETURN DISTINCT kind, id
ORDER BY kind, id
