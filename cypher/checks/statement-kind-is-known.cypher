// check: A statement is direct or indirect.
// severity: error
MATCH (t:Statement)
WHERE t.kind IS NULL OR NOT t.kind IN ['DIRECT', 'INDIRECT']
RETURN t.id AS statement, t.kind AS kind
ORDER BY statement
