// question: Which country annexed which territory, and when?
// when: for changes of borders
// columns: country, territory, date, articles
MATCH (event:Event {type: 'COERCE', realis: 'ACTUAL'})-[:ACTOR]->(country:Country)
MATCH (event)-[:RECIPIENT|ABOUT|AT]->(territory:Place|Country)
WHERE country <> territory
MATCH (event)<-[report:REPORTS]-(:Sentence)<-[:HAS_SENTENCE]-(article:Article)
WHERE toLower(report.trigger) STARTS WITH 'annex'
WITH DISTINCT country.name AS country, territory.name AS territory, event.start AS date, article.id AS article
ORDER BY article
RETURN country, territory, date, collect(article) AS articles
ORDER BY date, country, territory
