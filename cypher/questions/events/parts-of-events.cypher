// question: Which events took place within others?
// when: to see what was said, agreed or done at a summit, on a visit or during a trial
// columns: whole, part, date, because
MATCH (part:Event)-[r:PART_OF]->(whole:Event)
RETURN whole.label AS whole, part.label AS part, coalesce(part.start, whole.start) AS date, r.because AS because
ORDER BY whole, part, date
