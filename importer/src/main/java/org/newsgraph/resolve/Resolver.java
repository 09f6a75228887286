package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Extraction;
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

    public Resolution resolve(Collection<Extraction> extractions) {
        List<Extraction> sorted = extractions.stream()
                .sorted(Comparator.comparing(e -> e.article().id()))
                .toList();
        EntityResolution entities = entityResolver.resolve(sorted);
        EventResolution events = eventResolver.resolve(sorted, entities);
        return new Resolution(
                entities.nodes(),
                entities.keys(),
                events.nodes(),
                events.keys(),
                events.links(),
                events.contradictions());
    }
}
