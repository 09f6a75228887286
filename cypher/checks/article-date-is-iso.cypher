// check: The day of publication is a day in ISO 8601.
// severity: error
MATCH (a:Article)
WHERE NOT toString(a.publishedOn) =~ '\\d{4}-\\d\\d-\\d\\d'
RETURN a.id AS article, a.publishedOn AS publishedOn
ORDER BY article
