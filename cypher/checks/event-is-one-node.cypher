// check: No two events of one kind and one day have the same people in the same roles (worth a look, if they do).
// severity: warning
MATCH (e:Event)-[r:ACTOR|RECIPIENT|PARTICIPANT]->(n:Entity)
WHERE e.granularity = 'DAY'
WITH e, type(r) + ' ' + n.id AS role ORDER BY role
WITH e, collect(role) AS roles
WITH e.type AS type, e.mode AS mode, e.start AS day, e.realis AS realis, roles, collect(e.id) AS events
WHERE size(events) > 1
RETURN type, mode, day, roles, events
ORDER BY day, type, mode, roles
