// check: No two relationships have one id.
// severity: error
MATCH ()-[r]->()
WITH r.id AS id, count(r) AS times
WHERE times > 1
RETURN id, times
ORDER BY id
