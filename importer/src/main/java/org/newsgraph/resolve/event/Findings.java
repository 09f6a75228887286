package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Contradiction;

/** What comparing some pairs of reports gives. */
final class Findings {
    /** Two reports, by number, for whose being of one event so much speaks. */
    record Pair(int a, int b, double evidence) {}

    private final List<Pair> pairs = new ArrayList<>();
    private final List<Links.Found> links = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    List<Pair> pairs() {
        return pairs;
    }

    List<Links.Found> links() {
        return links;
    }

    List<Contradiction> contradictions() {
        return contradictions;
    }

    void addAll(Findings more) {
        pairs.addAll(more.pairs);
        links.addAll(more.links);
        contradictions.addAll(more.contradictions);
    }
}
