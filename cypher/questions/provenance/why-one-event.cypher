// question: Why were reports in several articles taken for one event?
// when: to check how events were merged
// columns: event, articles, because
MATCH (event:Event)
WHERE event.support > 1
RETURN event.label AS event, event.support AS articles, event.because AS because
ORDER BY articles DESC, event
