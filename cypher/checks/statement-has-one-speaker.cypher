// check: A statement has at most one speaker.
// severity: error
MATCH (s:Statement)
WITH s, COUNT { (s)-[:SAID_BY]->(:Entity) } AS speakers
WHERE speakers > 1
RETURN s.id AS statement, s.text AS text, speakers
ORDER BY statement
