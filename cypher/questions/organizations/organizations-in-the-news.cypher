// question: Which organizations are in the news most, and where are they based?
// when: for the institutions in a collection of articles
// param: limit number = 15 (example: 50)
// columns: organization, based, articles, mentions
MATCH (o:Organization)<-[m:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WITH o, count(DISTINCT article) AS articles, count(m) AS mentions
OPTIONAL MATCH (o)-[:BASED_IN]->(where:Entity)
WITH o, articles, mentions, where.name AS where ORDER BY where
RETURN o.name AS organization, collect(where) AS based, articles, mentions
ORDER BY articles DESC, mentions DESC, organization
LIMIT toInteger($limit)
