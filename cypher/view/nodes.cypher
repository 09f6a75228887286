// What a picture says of each of these nodes: what it is, how many articles tell of it, and sentences that do.
MATCH (n:Entity|Event)
WHERE n.id IN $ids
CALL (n) {
  MATCH (a:Article)-[:HAS_SENTENCE]->(s:Sentence)-[:MENTIONS|REPORTS]->(n)
  WITH DISTINCT a, s
  ORDER BY a.publishedOn, a.id, s.index
  RETURN count(DISTINCT a) AS support, collect(s.id)[..5] AS evidence
}
RETURN n.id AS id,
  CASE WHEN n:Event THEN 'Event' ELSE coalesce([l IN labels(n) WHERE l <> 'Entity'][0], 'Other') END AS type,
  coalesce(n.label, n.name) AS caption,
  CASE WHEN n:Event THEN n.type + coalesce(' (' + n.mode + ')', '') + ' ' + n.realis END AS detail,
  CASE WHEN n.end <> n.start THEN n.start + ' to ' + n.end ELSE n.start END AS when,
  n.start AS start,
  support,
  coalesce(n.aliases, []) AS aliases,
  evidence
ORDER BY id
