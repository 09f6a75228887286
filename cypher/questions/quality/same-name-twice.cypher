// question: Which different nodes share a name?
// when: to find duplicates, or namesakes
// columns: name, ids
MATCH (e:Entity)
WITH e.name AS name, e.id AS id ORDER BY id
WITH name, collect(id) AS ids
WHERE size(ids) > 1
RETURN name, ids
ORDER BY name
