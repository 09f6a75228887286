// question: Which articles are in the graph?
// when: to see where everything comes from; the ids are those that newsgraph remove takes
// columns: id, published, publisher, title, sentences
MATCH (a:Article)
RETURN a.id AS id, a.publishedOn AS published, a.publisher AS publisher, a.title AS title,
       COUNT { (a)-[:HAS_SENTENCE]->() } AS sentences
ORDER BY published, id
