// check: A mention is a name, a description or a pronoun.
// severity: error
MATCH (s:Sentence)-[m:MENTIONS]->(n:Entity)
WHERE m.kind IS NULL OR NOT m.kind IN ['NAME', 'NOMINAL', 'PRONOUN']
RETURN s.id AS sentence, n.id AS entity, m.kind AS kind
ORDER BY sentence, entity
