// question: Who is quoted most?
// when: to see who speaks in a collection of articles
// param: limit number = 10 (example: 50)
// columns: speaker, statements, quotes, articles
MATCH (speaker:Entity)<-[:SAID_BY]-(s:Statement)<-[:CONTAINS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN speaker.name AS speaker, count(DISTINCT s) AS statements,
       count(DISTINCT CASE WHEN s.kind = 'DIRECT' THEN s END) AS quotes, count(DISTINCT article) AS articles
ORDER BY statements DESC, quotes DESC, speaker
LIMIT toInteger($limit)
