// question: Who won which election, who lost it, and on which day?
// when: for winners and losers of votes
// columns: winner, loser, date, event, articles
MATCH (event:Event {type: 'ELECTION'})-[:ACTOR]->(winner:Entity)
WHERE event.realis = 'ACTUAL'
MATCH (event)<-[:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH DISTINCT event, winner, article.id AS article
ORDER BY article
WITH event, winner, collect(article) AS articles
OPTIONAL MATCH (winner)-[:DEFEATED]->(loser:Person)
RETURN winner.name AS winner, loser.name AS loser, event.start AS date, event.label AS event, articles
ORDER BY date, winner, loser, event
