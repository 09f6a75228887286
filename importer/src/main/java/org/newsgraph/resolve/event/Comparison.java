package org.newsgraph.resolve.event;

import java.util.List;
import java.util.Map;
import org.newsgraph.model.Contradiction;
import org.newsgraph.model.EventLink;

/** Compares the reports of a corpus in one go: which tell one event, how events belong to each other, who disagrees. */
final class Comparison {
    private final List<Report> reports;
    private final Sameness sameness;
    private final Clusters clusters;
    private final Links links;
    private final Contradictions contradictions;

    /** A comparison of reports that are in the order of their ids. */
    Comparison(List<Report> reports, Sameness sameness) {
        this.reports = reports;
        this.sameness = sameness;
        this.clusters = new Clusters(reports, sameness);
        this.links = new Links(sameness.parties());
        this.contradictions = new Contradictions(sameness);
    }

    void run() {
        links.within(reports);
        Blocks.of(reports, sameness.parties()).forEachPair(this::compare);
    }

    private void compare(int one, int other) {
        Report a = reports.get(one);
        Report b = reports.get(other);
        links.onVisit(a, b);
        links.onVisit(b, a);
        if (a.article() == b.article()) {
            return;
        }
        Sameness.Conflict conflict = sameness.conflict(a, b);
        boolean settled =
                conflict == Sameness.Conflict.OTHER || (conflict != Sameness.Conflict.NONE && (a.bare() || b.bare()));
        double evidence = settled ? 0 : sameness.evidence(a, b);
        if (evidence <= 0) {
            return;
        }
        contradictions.compare(a, b, conflict);
        if (conflict == Sameness.Conflict.NONE) {
            clusters.add(one, other, evidence);
        } else if (conflict == Sameness.Conflict.REALITY) {
            plan(a, b);
            plan(b, a);
        }
    }

    private void plan(Report plan, Report done) {
        if (Links.mayBePlan(plan, done)) {
            links.plan(plan, done);
        }
    }

    List<List<Report>> groups() {
        return clusters.groups();
    }

    List<EventLink> links(Map<Report, String> keyOf) {
        return links.links(keyOf);
    }

    List<Contradiction> contradictions() {
        return contradictions.found();
    }
}
