package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;

/**
 * Suggests pairs of nodes that may be one thing, surest first: people of one surname whose given names may agree, and
 * organizations of which one name is the acronym or a part of the other. Pairs that the user decided never to merge are left
 * out. Nodes are compared within blocks of one word, so that cost stays near-linear.
 */
public final class Duplicates {
    /** Larger blocks hold words such as "party" that tell nothing. */
    private static final int BLOCK = 50;

    /**
     * A pair of nodes that may be one.
     *
     * @param first key of the node that fewer articles name
     * @param second key of the other
     * @param score from 0 to 1
     * @param evidence why, in words
     */
    public record Suggestion(String first, String second, double score, String evidence) {}

    private final EntityResolution resolution;
    private final Decisions decisions;
    private final Map<String, Integer> articles = new HashMap<>();

    /** Suggestions for a resolution, in the light of decisions that are made. */
    public Duplicates(EntityResolution resolution, Decisions decisions) {
        this.resolution = resolution;
        this.decisions = decisions;
        resolution
                .keys()
                .values()
                .forEach(ofArticle ->
                        Set.copyOf(ofArticle.values()).forEach(key -> articles.merge(key, 1, Integer::sum)));
    }

    /** All suggestions, by falling score, then by keys. */
    public List<Suggestion> suggest() {
        Map<String, List<EntityNode>> blocks = new TreeMap<>();
        for (EntityNode node : resolution.nodes().values()) {
            if (!node.attributes().containsKey("unnamed")) {
                for (String word : words(node)) {
                    blocks.computeIfAbsent(node.type() + ":" + word, b -> new ArrayList<>())
                            .add(node);
                }
            }
        }
        List<Suggestion> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        blocks.values().stream().filter(b -> b.size() <= BLOCK).forEach(b -> compare(b, seen, found));
        found.sort(Comparator.comparingDouble(Suggestion::score)
                .reversed()
                .thenComparing(Suggestion::first)
                .thenComparing(Suggestion::second));
        return found;
    }

    private static Set<String> words(EntityNode node) {
        Set<String> words = new HashSet<>();
        if (node.type() == EntityType.PERSON) {
            PersonName.of(node.name()).parts().forEach(p -> words.add(PersonName.skeleton(p)));
        } else if (node.type() == EntityType.ORGANIZATION) {
            words.addAll(OrganizationName.words(node.name()));
            words.add("initial " + node.name().substring(0, 1));
        }
        return words;
    }

    private void compare(List<EntityNode> block, Set<String> seen, List<Suggestion> found) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                EntityNode a = block.get(i);
                EntityNode b = block.get(j);
                if (seen.add(a.key() + " " + b.key()) && !decisions.keepsApart(a.key(), b.key())) {
                    boolean rarer = articles.getOrDefault(a.key(), 0) <= articles.getOrDefault(b.key(), 0);
                    suggestion(rarer ? a : b, rarer ? b : a, found);
                }
            }
        }
    }

    private static void suggestion(EntityNode a, EntityNode b, List<Suggestion> found) {
        if (a.type() == EntityType.PERSON) {
            PersonName x = PersonName.of(a.name());
            PersonName y = PersonName.of(b.name());
            if (x.isEmpty() || y.isEmpty()) {
                return;
            }
            if (!x.isSingle() && !y.isSingle() && x.compatible(y)) {
                found.add(new Suggestion(a.key(), b.key(), 0.9, "the full names agree: " + a.name() + ", " + b.name()));
            } else if (x.isSingle() != y.isSingle() && PersonName.sameSpelling(x.last(), y.last())) {
                found.add(new Suggestion(a.key(), b.key(), 0.5, "one surname: " + a.name() + ", " + b.name()));
            }
        } else if (OrganizationName.isAcronymOf(a.name(), b.name())
                || OrganizationName.isAcronymOf(b.name(), a.name())) {
            found.add(new Suggestion(a.key(), b.key(), 0.7, "an acronym: " + a.name() + ", " + b.name()));
        } else {
            List<String> x = OrganizationName.words(a.name());
            List<String> y = OrganizationName.words(b.name());
            if (x.size() != y.size() && Math.min(x.size(), y.size()) > 1 && (x.containsAll(y) || y.containsAll(x))) {
                found.add(new Suggestion(
                        a.key(), b.key(), 0.4, "one name is a part of the other: " + a.name() + ", " + b.name()));
            }
        }
    }
}
