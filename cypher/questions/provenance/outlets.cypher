// question: Which outlets do the articles come from?
// when: to see whose view the graph holds
// columns: outlet, articles, first, last
MATCH (a:Article)
RETURN coalesce(a.publisher, 'unknown') AS outlet, count(*) AS articles, min(a.publishedOn) AS first,
       max(a.publishedOn) AS last
ORDER BY articles DESC, outlet
