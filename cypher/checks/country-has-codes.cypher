// check: Every country has its ISO 3166-1 codes, or the former code of a country that is no more.
// severity: error
MATCH (c:Country)
WHERE (c.iso2 IS NULL OR c.iso3 IS NULL) AND c.former IS NULL
RETURN c.id AS country, c.name AS name
ORDER BY country
