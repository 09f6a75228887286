// question: Who fights whom?
// when: for the parties to wars and conflicts, whatever the single attacks
// columns: one, other, articles, first, last, sentence
MATCH (one:Entity)-[r:FIGHTS]->(other:Entity)
MATCH (s:Sentence {id: r.evidence[0]})
RETURN one.name AS one, other.name AS other, r.support AS articles, r.first AS first, r.last AS last,
       s.text AS sentence
ORDER BY articles DESC, one, other
