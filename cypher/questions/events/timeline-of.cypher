// question: What happened around somebody, when, and who reports it?
// when: for a timeline with its sources; newsgraph timeline asks the same
// param: entity entity (example: Angela Merkel)
// param: from date = (example: 2016-11)
// param: to date = (example: 2016-12)
// columns: date, event, type, realis, roles, outlets, articles, sentence
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[role:ACTOR|RECIPIENT|PARTICIPANT|AT|ABOUT]-(v:Event)
WHERE v.start IS NOT NULL
  // dates of different precision compare at the coarser one
  AND left(coalesce(v.end, v.start), size($from)) >= left($from, size(coalesce(v.end, v.start)))
  AND left(v.start, size($to)) <= left($to, size(v.start))
WITH v, type(role) AS role ORDER BY role
WITH v, collect(DISTINCT role) AS roles
MATCH (v)<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(a:Article)
WITH v, roles, s, a ORDER BY a.publishedOn, a.id, s.index
WITH v, roles, collect(DISTINCT a.publisher) AS outlets, collect(DISTINCT a.id) AS articles, collect(s.text)[0] AS sentence
ORDER BY v.start, v.end, v.label, v.id
RETURN CASE WHEN v.end <> v.start THEN v.start + ' to ' + v.end ELSE v.start END AS date, v.label AS event,
       v.type + coalesce(' (' + v.mode + ')', '') AS type, v.realis AS realis, roles, outlets, articles, sentence
