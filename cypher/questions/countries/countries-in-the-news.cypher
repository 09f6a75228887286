// question: Which countries are in the news most?
// when: for the map of a collection of articles
// param: limit number = 15 (example: 50)
// columns: country, iso, articles, mentions
MATCH (c:Country)<-[m:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN c.name AS country, c.iso3 AS iso, count(DISTINCT article) AS articles, count(m) AS mentions
ORDER BY articles DESC, mentions DESC, country
LIMIT toInteger($limit)
