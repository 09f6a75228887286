// question: Which events of a type are reported?
// when: for all deaths, protests, disasters, agreements and so on; the type is PROTEST, DEATH, AGREE, ...
// param: type text (example: AGREE)
// columns: date, event, realis, articles
MATCH (event:Event {type: toUpper($type)})
RETURN event.start AS date, event.label AS event, event.realis AS realis, event.support AS articles
ORDER BY date, event, realis, articles
