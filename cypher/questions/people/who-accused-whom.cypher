// question: Who accused whom?
// when: for quarrels, with the sentences that tell of them
// columns: accuser, accused, articles, sentence
MATCH (accuser:Entity)-[a:ACCUSED]->(accused:Entity)
OPTIONAL MATCH (s:Sentence {id: a.evidence[0]})
RETURN accuser.name AS accuser, accused.name AS accused, a.support AS articles, s.text AS sentence
ORDER BY accuser, accused
