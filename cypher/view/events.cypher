// The ids of the events of this id, or whose labels hold all of these words, those that most articles report first.
MATCH (e:Event)
WHERE e.id = $event OR all(word IN $words WHERE toLower(e.label) CONTAINS word)
RETURN e.id AS id
ORDER BY e.support DESC, e.start, id
LIMIT $limit
