// question: Who accused whom?
// when: for quarrels, with a sentence that tells of each
// columns: accuser, accused, date, articles, sentence
MATCH (accuser:Entity)<-[:ACTOR]-(event:Event {type: 'ACCUSE', mode: 'accuse'})-[:RECIPIENT]->(accused:Entity)
WHERE event.realis = 'ACTUAL' AND accuser <> accused
MATCH (event)<-[:REPORTS]-(s:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH accuser.name AS accuser, accused.name AS accused, event.start AS date, article.id AS article, s
ORDER BY article, s.index
RETURN accuser, accused, date, count(DISTINCT article) AS articles, collect(s.text)[0] AS sentence
ORDER BY accuser, accused, date
