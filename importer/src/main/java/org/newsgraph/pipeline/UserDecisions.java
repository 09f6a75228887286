package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.Decision;
import org.newsgraph.resolve.Decisions;
import org.newsgraph.resolve.Duplicates;
import org.newsgraph.resolve.Gazetteer;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoredDecision;
import org.newsgraph.store.StoredGazetteerEntry;

/** What the user knows and decided about nodes, between the rooms that keep it and that follow it. */
public final class UserDecisions {
    private UserDecisions() {}

    /** Gives resolvers that follow the decisions and the gazetteer that the database keeps when they are asked for. */
    public static Supplier<Resolver> following(GraphStore store) {
        return () -> new Resolver(Decisions.of(decisions(store)), gazetteer(store));
    }

    /** The decisions that the database keeps, in the order in which they were made. */
    public static List<Decision> decisions(GraphStore store) {
        return store.decisions().stream()
                .map(d -> new Decision(Decision.Kind.valueOf(d.kind()), d.first(), d.second(), d.reason(), d.at()))
                .toList();
    }

    /** Pairs of nodes of the graph that may be one, surest first. */
    public static List<Duplicates.Suggestion> duplicates(GraphStore store) {
        try (StoredGists gists = StoredGists.of(store)) {
            return Duplicates.among(gists, Decisions.of(decisions(store)), gazetteer(store));
        }
    }

    public static StoredDecision stored(Decision d) {
        return new StoredDecision(d.kind().name(), d.first(), d.second(), d.reason(), d.at());
    }

    /** Keeps a gazetteer instead of the one before. */
    public static void keep(Collection<Gazetteer.Entry> gazetteer, GraphStore store) {
        store.keep(gazetteer.stream()
                .map(e -> new StoredGazetteerEntry(
                        e.key(),
                        e.type().name(),
                        e.name(),
                        e.aliases(),
                        e.wikidata().orElse(null)))
                .toList());
    }

    private static Gazetteer gazetteer(GraphStore store) {
        return new Gazetteer(store.gazetteer().stream()
                .map(e -> new Gazetteer.Entry(
                        e.key(),
                        EntityType.valueOf(e.type()),
                        e.name(),
                        e.aliases(),
                        Optional.ofNullable(e.wikidata())))
                .toList());
    }
}
