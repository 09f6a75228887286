// question: Which articles mention somebody, and how often?
// when: to find what to read
// param: entity entity (example: NATO)
// columns: article, title, publisher, published, mentions
MATCH (e:Entity) WHERE e.id = $entity OR e.name = $entity
MATCH (e)<-[m:MENTIONS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
RETURN article.id AS article, article.title AS title, article.publisher AS publisher,
       article.publishedOn AS published, count(m) AS mentions
ORDER BY mentions DESC, published, article
