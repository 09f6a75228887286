// question: Which country annexed which territory, and when?
// when: for changes of borders
// columns: country, territory, date, articles
MATCH (country:Entity)-[a:ANNEXED]->(territory:Entity)
RETURN country.name AS country, territory.name AS territory, a.date AS date, a.support AS articles
ORDER BY date, country, territory
