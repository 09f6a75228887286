// question: Who takes part in events with the same others as somebody?
// when: to find those who play a like part (Jaccard similarity of company)
// param: entity entity (example: Angela Merkel)
// param: limit number = 10 (example: 5)
// columns: name, type, shared, similarity
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(x:Entity)
WHERE x <> e
WITH e, collect(DISTINCT x) AS company
UNWIND company AS x
MATCH (x)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(other:Entity)
WHERE other <> e AND other <> x
WITH company, other, count(DISTINCT x) AS shared
CALL (other) {
  MATCH (other)<-[:ACTOR|RECIPIENT|PARTICIPANT]-(:Event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(y:Entity)
  WHERE y <> other
  RETURN count(DISTINCT y) AS theirs
}
RETURN other.name AS name, [l IN labels(other) WHERE l <> 'Entity'][0] AS type, shared,
       round(toFloat(shared) / (size(company) + theirs - shared), 3) AS similarity
ORDER BY similarity DESC, shared DESC, name, type
LIMIT toInteger($limit)
