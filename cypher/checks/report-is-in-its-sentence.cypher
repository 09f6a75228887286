// check: The words that report an event lie inside their sentence.
// severity: error
MATCH (s:Sentence)-[r:REPORTS]->(e:Event)
WHERE r.begin < s.begin OR r.end > s.end
   OR r.trigger <> substring(s.text, r.begin - s.begin, r.end - r.begin)
RETURN s.id AS sentence, r.trigger AS trigger, e.id AS event, r.begin AS begin, r.end AS end
ORDER BY sentence, begin
