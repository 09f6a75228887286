package org.newsgraph.extract.relation;

import java.util.List;
import org.newsgraph.model.Event;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Relation;

/** Finds relations between the entities of a document. */
public final class RelationExtractor {
    public List<Relation> extract(Reading reading, Mentions mentions, List<Event> events) {
        return List.of();
    }
}
