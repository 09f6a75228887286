// The relationships between these nodes, with the sentences that say them.
MATCH (a:Entity|Event)-[r]->(b:Entity|Event)
WHERE a.id IN $ids AND b.id IN $ids
RETURN r.id AS id, type(r) AS type, a.id AS source, b.id AS target,
  coalesce(r.support, 1) AS support,
  toString(r.first) AS first,
  toString(r.last) AS last,
  coalesce(r.evidence, [])[..8] AS evidence
ORDER BY source, type, target, id
