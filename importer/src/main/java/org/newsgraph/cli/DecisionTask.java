package org.newsgraph.cli;

import java.io.PrintWriter;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.pipeline.UserDecisions;
import org.newsgraph.resolve.Decision;
import org.newsgraph.store.GraphStore;

/** Keeps decisions of the user, and lets the graph follow them. */
final class DecisionTask {
    private final GraphStore store;
    private final PrintWriter out;

    DecisionTask(GraphStore store, PrintWriter out) {
        this.store = store;
        this.out = out;
    }

    void decide(Decision decision) {
        store.put(UserDecisions.stored(decision));
        bring();
    }

    /** Brings the graph in line with the articles and all decisions, and says how much of it changed. */
    void bring() {
        int rows =
                new GraphUpdate(store, UserDecisions.following(store), Newsgraph.extractionVersion(), () -> {}).bring();
        out.println("Done; " + rows + " nodes and relationships changed. newsgraph decisions lists what was decided.");
        out.flush();
    }
}
