// question: Which people, countries, organizations and places have a word in one of their names?
// when: to find the id or the full name of somebody
// param: text text (example: trump)
// columns: name, type, id, aliases
CALL db.index.fulltext.queryNodes('names', $text) YIELD node, score
RETURN node.name AS name, [l IN labels(node) WHERE l <> 'Entity'][0] AS type, node.id AS id,
       coalesce(node.aliases, []) AS aliases
ORDER BY score DESC, name, id
LIMIT 25
