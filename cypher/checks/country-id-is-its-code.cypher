// check: The id of a country that exists is its ISO code.
// severity: error
MATCH (c:Country)
WHERE c.iso2 IS NOT NULL AND c.id <> 'country:' + c.iso2
RETURN c.id AS country, c.iso2 AS iso2
ORDER BY country
