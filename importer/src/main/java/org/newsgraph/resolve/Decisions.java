package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The user's decisions. What follows from them is a pure function of their set: to undo one is to leave it out, which gives the
 * earlier resolution exactly. Pairs that are never to be merged hold while articles are compared; merges and splits come after
 * that, in the order in which they were decided. A decision names nodes by key; if the node has another key by now, because
 * an article gives a fuller name, the one node that holds the name is meant. Decisions about nodes that are not there have no effect.
 *
 * @param all in order of time
 */
public record Decisions(List<Decision> all) {
    public Decisions {
        all = all.stream()
                .sorted(Comparator.comparing(Decision::at)
                        .thenComparing(Decision::kind)
                        .thenComparing(Decision::first)
                        .thenComparing(Decision::second))
                .toList();
    }

    /** No decisions. */
    public static Decisions none() {
        return new Decisions(List.of());
    }

    /** All of a list. */
    public static Decisions of(Collection<Decision> decisions) {
        return new Decisions(List.copyOf(decisions));
    }

    /** These decisions and one more. */
    public Decisions with(Decision decision) {
        return new Decisions(Stream.concat(all.stream(), Stream.of(decision)).toList());
    }

    /** These decisions without one. */
    public Decisions without(Decision decision) {
        return new Decisions(all.stream().filter(d -> !d.equals(decision)).toList());
    }

    NeverMerges neverMerges() {
        Map<String, Set<String>> pairs = new HashMap<>();
        for (Decision d : all) {
            if (d.kind() == Decision.Kind.NEVER_MERGE && !d.first().equals(d.second())) {
                pairs.computeIfAbsent(d.first(), k -> new HashSet<>()).add(d.second());
                pairs.computeIfAbsent(d.second(), k -> new HashSet<>()).add(d.first());
            }
        }
        return new NeverMerges(pairs);
    }
}
