// check: A symmetric relationship is written once, from the smaller id.
// severity: error
MATCH (a:Entity)-[r:SPOKE_WITH|MET|OPPONENT_OF|ALLY_OF|TENSE_WITH|FIGHTS|SPOUSE_OF|SIBLING_OF]->(b:Entity)
WHERE a.id > b.id
RETURN a.id AS subject, type(r) AS relation, b.id AS object
ORDER BY subject, relation, object
