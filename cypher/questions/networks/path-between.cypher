// question: How are two people, countries or organizations connected?
// when: to find who stands between two
// param: a entity (example: Angela Merkel)
// param: b entity (example: Vladimir Putin)
// columns: steps, path
MATCH (a:Entity) WHERE a.id = $a OR a.name = $a
MATCH (b:Entity) WHERE b.id = $b OR b.name = $b
MATCH path = shortestPath((a)-[:SPOKE_WITH|MET|HOLDS_OFFICE|LEADS|MEMBER_OF|NATIONAL_OF|WORKS_FOR|ACCUSED|SUPPORTS|FIGHTS*..5]-(b))
RETURN length(path) AS steps, [n IN nodes(path) | n.name] AS path
ORDER BY steps, path
