// question: Which statements contradict each other?
// when: to see where sources disagree about an event: whether it happened, its date or place, or how many people were killed or injured; without a speaker, the article says it itself
// columns: about, event, value, speaker, article, against, other, contra
MATCH (a:Statement)-[c:CONTRADICTS]->(b:Statement)
MATCH (one:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(a)
MATCH (two:Article)-[:HAS_SENTENCE]->(:Sentence)-[:CONTAINS]->(b)
OPTIONAL MATCH (a)-[:ABOUT]->(event:Event)
WITH a, b, c, one, two, min(event.label) AS event
OPTIONAL MATCH (a)-[:SAID_BY]->(x:Entity)
OPTIONAL MATCH (b)-[:SAID_BY]->(y:Entity)
RETURN DISTINCT c.about AS about, event, c.value AS value, coalesce(x.name, one.publisher) AS speaker, one.id AS article,
       c.against AS against, coalesce(y.name, two.publisher) AS other, two.id AS contra
ORDER BY about, event, article, contra, value, against
