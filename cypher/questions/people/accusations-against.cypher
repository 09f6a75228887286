// question: Who accuses or criticises somebody?
// when: for charges against a person, a country or an organization, with the sentences
// param: entity entity (example: Vladimir Putin)
// columns: accuser, relation, first, articles, sentence
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (accuser:Entity)-[r:ACCUSED|CRITICISED|THREATENED]->(e)
MATCH (s:Sentence {id: r.evidence[0]})
RETURN accuser.name AS accuser, type(r) AS relation, r.first AS first, r.support AS articles, s.text AS sentence
ORDER BY accuser, relation, sentence
