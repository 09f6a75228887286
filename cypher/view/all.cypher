// The ids of the nodes that have the most relationships, as many as a picture can hold.
MATCH (n:Entity|Event)
WITH n, COUNT { (n)-[r WHERE type(r) <> 'MENTIONS']-() } AS degree
ORDER BY degree DESC, n.id
LIMIT $limit
RETURN n.id AS id
