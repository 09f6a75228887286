package org.newsgraph.resolve.event;

import java.util.List;
import java.util.TreeMap;
import org.newsgraph.model.Extraction;
import org.newsgraph.resolve.EntityResolution;

/** Decides which events of different documents are one. Pure: the order of the extractions does not matter. */
public final class EventResolver {
    /**
     * Gives every event its node.
     *
     * @param extractions sorted by article id
     * @param entities the nodes that the participants are
     */
    public EventResolution resolve(List<Extraction> extractions, EntityResolution entities) {
        return new EventResolution(new TreeMap<>(), new TreeMap<>());
    }
}
