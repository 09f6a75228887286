// check: The text of a sentence is as long as its offsets say.
// severity: error
MATCH (s:Sentence)
WHERE s.end <= s.begin OR size(s.text) > s.end - s.begin
RETURN s.id AS sentence, s.begin AS begin, s.end AS end, size(s.text) AS length
ORDER BY sentence
