// The nodes that an answer names: by id, entities by name, events by label, articles by title, sentences and statements by text.
CALL () {
  MATCH (n:Entity) WHERE n.id IN $texts OR n.name IN $texts
  RETURN 'Entity' AS kind, n.id AS id
  UNION
  MATCH (n:Event) WHERE n.id IN $texts OR n.label IN $texts
  RETURN 'Event' AS kind, n.id AS id
  UNION
  MATCH (n:Article) WHERE n.id IN $texts OR n.title IN $texts
  RETURN 'Article' AS kind, n.id AS id
  UNION
  MATCH (n:Sentence) WHERE n.id IN $texts OR n.text IN $texts
  RETURN 'Sentence' AS kind, n.id AS id
  UNION
  MATCH (n:Statement) WHERE n.id IN $texts OR n.text IN $texts
  RETURN 'Statement' AS kind, n.id AS id
}
RETURN kind, id
ORDER BY kind, id
