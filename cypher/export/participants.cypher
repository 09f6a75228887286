// Who and what takes part in events, and who speaks in statements, about whom or what.
CALL () {
  MATCH (e:Event)-->(n:Entity) WHERE e.id IN $events
  RETURN 'Entity' AS kind, n.id AS id
  UNION
  MATCH (s:Statement)-->(n:Entity) WHERE s.id IN $statements
  RETURN 'Entity' AS kind, n.id AS id
  UNION
  MATCH (s:Statement)-->(n:Event) WHERE s.id IN $statements
  RETURN 'Event' AS kind, n.id AS id
}
RETURN kind, id
ORDER BY kind, id
