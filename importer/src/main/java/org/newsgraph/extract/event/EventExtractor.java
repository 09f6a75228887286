package org.newsgraph.extract.event;

import java.util.List;
import org.newsgraph.model.Event;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.TimeExpression;

/** Finds events with their arguments, time, place and realis, one event for all its mentions in the document. */
public final class EventExtractor {
    public List<Event> extract(Reading reading, Mentions mentions, List<TimeExpression> times) {
        return List.of();
    }
}
