// question: What is said not to have happened?
// when: for denials, refusals and failures; compare with what other articles report
// columns: event, date, article, sentence
MATCH (event:Event {realis: 'NEGATED'})<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WHERE EXISTS { (event)-[:ACTOR|RECIPIENT|PARTICIPANT]->(:Entity)<-[:MENTIONS {kind: 'NAME'}]-() }
RETURN DISTINCT event.label AS event, event.start AS date, article.id AS article, s.text AS sentence
ORDER BY date, event, article, sentence
