package org.newsgraph.resolve.event;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Compares the reports of a corpus in one go, on all cores: which tell one event, how events belong to each other, who disagrees.
 */
final class Comparison {
    private static final int PARTS = 4 * Runtime.getRuntime().availableProcessors();

    private final List<Report> reports;
    private final Sameness sameness;
    private final Links links;
    private final Contradictions contradictions;
    private final Sketches sketches;

    /** A comparison of reports that are in the order of their ids. */
    Comparison(List<Report> reports, Sameness sameness) {
        this.reports = reports;
        this.sameness = sameness;
        this.links = new Links(sameness.parties());
        this.contradictions = new Contradictions(sameness);
        this.sketches = new Sketches(reports);
    }

    /** All findings, in an order that depends on the reports only. */
    Findings run() {
        Blocks blocks = Blocks.of(reports, sameness.parties());
        List<Findings> parts = IntStream.range(0, PARTS)
                .parallel()
                .mapToObj(part -> {
                    Findings findings = new Findings();
                    blocks.forEachPair(part, PARTS, (a, b) -> compare(a, b, findings));
                    return findings;
                })
                .toList();
        Findings all = new Findings();
        links.within(reports, all.links());
        parts.forEach(all::addAll);
        return all;
    }

    private void compare(int one, int other, Findings findings) {
        boolean onVisit = sketches.mayBeOnVisit(one, other);
        boolean mayBeOne = sketches.mayBeOne(one, other);
        boolean mayDisagree = sketches.mayDisagreeWithin(one, other);
        if (!onVisit && !mayBeOne && !mayDisagree) {
            return;
        }
        Report a = reports.get(one);
        Report b = reports.get(other);
        if (onVisit) {
            links.onVisit(a, b, findings.links());
            links.onVisit(b, a, findings.links());
        }
        if (mayBeOne || mayDisagree) {
            compare(one, a, other, b, findings);
        }
    }

    private void compare(int one, Report a, int other, Report b, Findings findings) {
        Sameness.Conflict conflict = sameness.conflict(a, b);
        boolean settled =
                conflict == Sameness.Conflict.OTHER || (conflict != Sameness.Conflict.NONE && (a.bare() || b.bare()));
        double evidence = settled ? 0 : sameness.evidence(a, b);
        boolean twiceDated = conflict == Sameness.Conflict.TIME && contradictions.isTwiceDated(a, b);
        if (evidence <= 0 && !twiceDated) {
            return;
        }
        boolean within = a.article() == b.article();
        if (!within || twiceDated || Times.sameDays(a, b)) {
            contradictions.compare(a, b, conflict, findings.contradictions());
        }
        if (within) {
            return;
        }
        if (conflict == Sameness.Conflict.NONE) {
            findings.pairs().add(one, other, evidence);
        } else if (conflict == Sameness.Conflict.REALITY) {
            Links.plan(a, b, findings.links());
            Links.plan(b, a, findings.links());
        }
    }
}
