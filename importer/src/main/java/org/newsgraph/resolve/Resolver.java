package org.newsgraph.resolve;

import java.util.Collection;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gists;
import org.newsgraph.model.Resolution;
import org.newsgraph.resolve.event.EventResolution;
import org.newsgraph.resolve.event.EventResolver;

/**
 * Decides which entities and events of different documents are one: entities first, then events, whose participants
 * they are. Pure: the order of the documents does not matter. Immutable and thread-safe.
 */
public final class Resolver {
    private final EntityResolver entityResolver;
    private final EventResolver eventResolver = new EventResolver();

    /** One that follows only the articles. */
    public Resolver() {
        this(Decisions.none(), Gazetteer.empty());
    }

    /** One that follows the user's decisions and gazetteer too. */
    public Resolver(Decisions decisions, Gazetteer gazetteer) {
        this.entityResolver = new EntityResolver(decisions, gazetteer);
    }

    /** Gives every entity and event of the extractions its node. */
    public Resolution resolve(Collection<Extraction> extractions) {
        return resolve(Gists.of(extractions));
    }

    /** Gives every entity and event of the gists its node. */
    public Resolution resolve(Gists gists) {
        EntityResolution entities = entityResolver.resolve(gists);
        EventResolution events = eventResolver.resolve(gists, entities);
        return new Resolution(
                entities.nodes(),
                entities.keys(),
                events.nodes(),
                events.keys(),
                events.links(),
                events.contradictions());
    }
}
