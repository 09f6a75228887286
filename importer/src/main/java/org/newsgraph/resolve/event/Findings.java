package org.newsgraph.resolve.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Contradiction;

/** What comparing some pairs of reports gives. */
final class Findings {
    private final Pairs pairs = new Pairs();
    private final List<Links.Found> links = new ArrayList<>();
    private final List<Contradiction> contradictions = new ArrayList<>();

    Pairs pairs() {
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
