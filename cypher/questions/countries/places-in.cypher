// question: Which places of a country do the articles name?
// when: to see where in a country things happen
// param: country country (example: Syria)
// columns: place, mentions
MATCH (c:Entity) WHERE c.id = $country OR c.name = $country
MATCH (place:Place)-[:LOCATED_IN]->(c)
RETURN place.name AS place, COUNT { (place)<-[:MENTIONS]-() } AS mentions
ORDER BY mentions DESC, place
