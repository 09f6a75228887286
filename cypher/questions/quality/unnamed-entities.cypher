// question: Who or what is never called by a name?
// when: to see people and groups that the articles only describe
// param: limit number = 20 (example: 100)
// columns: name, type, mentions
MATCH (e:Entity)
WHERE NOT EXISTS { (e)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS type, COUNT { (e)<-[:MENTIONS]-() } AS mentions
ORDER BY mentions DESC, name, type
LIMIT toInteger($limit)
