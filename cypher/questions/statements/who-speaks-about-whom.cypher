// question: Who speaks about whom, and how often?
// when: for attention and debate
// param: limit number = 20 (example: 50)
// columns: speaker, about, statements
MATCH (speaker:Entity)<-[:SAID_BY]-(s:Statement)-[:ABOUT]->(about:Entity)
WHERE speaker <> about
RETURN speaker.name AS speaker, about.name AS about, count(DISTINCT s) AS statements
ORDER BY statements DESC, speaker, about
LIMIT toInteger($limit)
