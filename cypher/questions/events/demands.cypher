// question: Who demands or asks what of whom?
// when: for appeals, demands and requests, with a sentence that tells of each
// columns: who, of, date, realis, articles, sentence
MATCH (event:Event {type: 'REQUEST'})-[:ACTOR]->(who:Entity)
WHERE event.realis IN ['ACTUAL', 'PLANNED'] AND EXISTS { (who)<-[:MENTIONS {kind: 'NAME'}]-() }
OPTIONAL MATCH (event)-[:RECIPIENT]->(of:Entity) WHERE of <> who
MATCH (event)<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH event, who.name AS who, of.name AS addressee, article.id AS article, s
ORDER BY addressee, article, s.index
WITH event, who, collect(DISTINCT addressee) AS of, count(DISTINCT article) AS articles, collect(s.text)[0] AS sentence
RETURN who, of, event.start AS date, event.realis AS realis, articles, sentence
ORDER BY who, of, date, sentence
