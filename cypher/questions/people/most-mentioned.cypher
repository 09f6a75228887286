// question: Who is mentioned in most articles?
// when: to see whom a collection of articles is about
// param: limit number = 10 (example: 50)
// columns: name, type, articles, mentions
MATCH (e:Entity)<-[m:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN e.name AS name, [l IN labels(e) WHERE l <> 'Entity'][0] AS type,
       count(DISTINCT article) AS articles, count(m) AS mentions
ORDER BY articles DESC, mentions DESC, name
LIMIT toInteger($limit)
