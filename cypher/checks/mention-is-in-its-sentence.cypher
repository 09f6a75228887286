// check: A mention lies inside its sentence, and its text is what stands there.
// severity: error
MATCH (s:Sentence)-[m:MENTIONS]->(n:Entity)
WHERE m.begin < s.begin OR m.end > s.end
   OR m.text <> substring(s.text, m.begin - s.begin, m.end - m.begin)
RETURN s.id AS sentence, m.text AS mention, n.id AS entity, m.begin AS begin, m.end AS end
ORDER BY sentence, begin
