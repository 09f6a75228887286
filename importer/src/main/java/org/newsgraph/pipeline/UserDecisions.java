package org.newsgraph.pipeline;

import java.util.function.Supplier;
import org.newsgraph.resolve.Decision;
import org.newsgraph.resolve.Decisions;
import org.newsgraph.resolve.Gazetteer;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.StoredDecision;

/** The user's decisions about nodes, between the rooms that keep them and that follow them. */
public final class UserDecisions {
    private UserDecisions() {}

    /** Gives resolvers that follow the decisions that the database keeps when they are asked for. */
    public static Supplier<Resolver> following(GraphStore store) {
        return () -> new Resolver(
                Decisions.of(store.decisions().stream()
                        .map(d -> new Decision(
                                Decision.Kind.valueOf(d.kind()), d.first(), d.second(), d.reason(), d.at()))
                        .toList()),
                Gazetteer.empty());
    }

    public static StoredDecision stored(Decision d) {
        return new StoredDecision(d.kind().name(), d.first(), d.second(), d.reason(), d.at());
    }
}
