// check: A statement is direct, indirect, or in the article's own voice.
// severity: error
MATCH (t:Statement)
WHERE t.kind IS NULL OR NOT t.kind IN ['DIRECT', 'INDIRECT', 'NARRATED']
RETURN t.id AS statement, t.kind AS kind
ORDER BY statement
