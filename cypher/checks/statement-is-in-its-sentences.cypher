// check: Each piece of a statement lies inside the statement and touches the sentence that contains it.
// severity: error
MATCH (s:Sentence)-[c:CONTAINS]->(t:Statement)
WHERE c.begin < t.begin OR c.end > t.end OR c.begin >= s.end OR c.end <= s.begin
RETURN s.id AS sentence, t.id AS statement, c.begin AS begin, c.end AS end
ORDER BY sentence, statement, begin
