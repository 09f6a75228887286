// The sentences that report events, hold statements, or say how entities are related.
CALL () {
  MATCH (s:Sentence)-[:REPORTS]->(e:Event) WHERE e.id IN $events
  RETURN s.id AS id
  UNION
  MATCH (s:Sentence)-[:CONTAINS]->(t:Statement) WHERE t.id IN $statements
  RETURN s.id AS id
  UNION
  MATCH (a:Entity)-[r]->(b:Entity) WHERE a.id IN $entities AND b.id IN $entities
  UNWIND coalesce(r.evidence, []) AS id
  RETURN DISTINCT id
}
RETURN 'Sentence' AS kind, id
ORDER BY id
