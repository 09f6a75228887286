// question: Who won which election, who lost it, and on which day?
// when: for winners and losers of votes whose day is known
// columns: winner, loser, date, articles
MATCH (event:Event {type: 'ELECTION', realis: 'ACTUAL'})-[:ACTOR]->(winner:Entity)
WHERE event.mode IN ['win', 'beat', 'elect'] AND event.start IS NOT NULL
  AND EXISTS { (winner)<-[:MENTIONS {kind: 'NAME'}]-() }
OPTIONAL MATCH (event)-[:RECIPIENT]->(loser:Person)
WHERE loser <> winner AND EXISTS { (loser)<-[:MENTIONS {kind: 'NAME'}]-() }
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT winner.name AS winner, loser.name AS loser, event.start AS date, article.id AS article
ORDER BY article
RETURN winner, loser, date, collect(article) AS articles
ORDER BY date, winner, loser
