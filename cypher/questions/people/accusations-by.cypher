// question: Whom does somebody accuse, criticise or threaten?
// when: for the charges of a person, a country or an organization, with the sentences
// param: entity entity (example: Donald Trump)
// columns: accused, relation, first, articles, sentence
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)-[r:ACCUSED|CRITICISED|THREATENED]->(accused:Entity)
MATCH (s:Sentence {id: r.evidence[0]})
RETURN accused.name AS accused, type(r) AS relation, r.first AS first, r.support AS articles, s.text AS sentence
ORDER BY accused, relation, sentence
