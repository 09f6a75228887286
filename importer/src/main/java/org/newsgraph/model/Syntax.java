package org.newsgraph.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * The dependency tree of a sentence: one {@link Dependency} a token, in token order. Token indices are positions in
 * {@link Sentence#tokens()}. Relations follow Universal Dependencies, version 2.
 *
 * <p>Throws {@link IllegalArgumentException} if a head lies outside the sentence
 */
public record Syntax(List<Dependency> dependencies) {
    public Syntax {
        dependencies = List.copyOf(dependencies);
        for (Dependency d : dependencies) {
            if (d.head() < -1 || d.head() >= dependencies.size()) {
                throw new IllegalArgumentException("head outside the sentence: " + d);
            }
        }
    }

    /** A sentence that was not parsed: every token hangs from the root. */
    public static Syntax none(int tokens) {
        return new Syntax(IntStream.range(0, tokens)
                .mapToObj(i -> new Dependency(-1, "dep"))
                .toList());
    }

    public int size() {
        return dependencies.size();
    }

    /** Index of the head of token {@code i}, or -1. */
    public int head(int i) {
        return dependencies.get(i).head();
    }

    public String relation(int i) {
        return dependencies.get(i).relation();
    }

    /** Whether token {@code i} has the relation, subtypes included: {@code nsubj} also holds for {@code nsubj:pass}. */
    public boolean is(int i, String relation) {
        String r = relation(i);
        return r.equals(relation) || r.startsWith(relation + ":");
    }

    /** The children of token {@code i}, in order. */
    public List<Integer> children(int i) {
        return select(c -> head(c) == i);
    }

    /** The children of token {@code i} that have one of the relations exactly. */
    public List<Integer> children(int i, String... relations) {
        Set<String> wanted = Set.of(relations);
        return select(c -> head(c) == i && wanted.contains(relation(c)));
    }

    public List<Integer> roots() {
        return select(c -> head(c) == -1);
    }

    /** Token {@code i} and all that hangs from it, in order. */
    public List<Integer> subtree(int i) {
        Set<Integer> seen = new TreeSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(i));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (seen.add(next)) {
                open.addAll(children(next));
            }
        }
        return new ArrayList<>(seen);
    }

    private List<Integer> select(IntPredicate which) {
        return IntStream.range(0, size()).filter(which).boxed().toList();
    }
}
