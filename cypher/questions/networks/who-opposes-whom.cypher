// question: Who is at odds with whom?
// when: for opponents, accusers, critics and enemies everywhere in the graph
// param: limit number = 50 (example: 50)
// columns: one, relation, other, articles, first, last
MATCH (one:Entity)-[r:OPPONENT_OF|TENSE_WITH|FIGHTS|ACCUSED|CRITICISED|THREATENED|SANCTIONED]->(other:Entity)
WHERE EXISTS { (one)<-[:MENTIONS {kind: 'NAME'}]-() } AND EXISTS { (other)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN one.name AS one, type(r) AS relation, other.name AS other, r.support AS articles, r.first AS first,
       r.last AS last
ORDER BY articles DESC, one, relation, other
LIMIT toInteger($limit)
