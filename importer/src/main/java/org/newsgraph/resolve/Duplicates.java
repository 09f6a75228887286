package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.knowledge.Spelling;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gists;

/**
 * Suggests pairs of nodes that may be one thing, surest first: by how far their names agree ({@link NameEvidence}) and by
 * what else their articles name ({@link CompanyEvidence}). Pairs that the user decided never to merge are left out. Nodes are
 * compared within blocks of one word or acronym, so that cost stays near-linear.
 */
public final class Duplicates {
    /** Larger blocks hold words such as "party" that tell nothing. */
    private static final int BLOCK = 50;
    /** What is left of a score if one article names both. */
    private static final double SIDE_BY_SIDE = 0.4;

    /**
     * A pair of nodes that may be one.
     *
     * @param first the node that fewer articles name
     * @param second the other
     * @param score from 0 to 1
     * @param evidence why, in words
     */
    public record Suggestion(EntityNode first, EntityNode second, double score, String evidence) {}

    private final EntityResolution resolution;
    private final NeverMerges apart;
    private final CompanyEvidence company;

    private Duplicates(EntityResolution resolution, NeverMerges apart) {
        this.resolution = resolution;
        this.apart = apart;
        this.company = new CompanyEvidence(resolution);
    }

    /** All suggestions for the nodes of these extractions, by falling score, then by keys. */
    public static List<Suggestion> among(Collection<Extraction> extractions, Decisions decisions, Gazetteer gazetteer) {
        return among(Gists.of(extractions), decisions, gazetteer);
    }

    /** All suggestions for the nodes of these gists, likewise. */
    public static List<Suggestion> among(Gists gists, Decisions decisions, Gazetteer gazetteer) {
        EntityResolution resolution = new EntityResolver(decisions, gazetteer).resolve(gists);
        return new Duplicates(resolution, decisions.neverMerges()).suggest();
    }

    private List<Suggestion> suggest() {
        Map<String, List<EntityNode>> blocks = new TreeMap<>();
        for (EntityNode node : resolution.nodes().values()) {
            if (!node.attributes().containsKey("unnamed")) {
                blockKeys(node)
                        .forEach(key -> blocks.computeIfAbsent(key, b -> new ArrayList<>())
                                .add(node));
            }
        }
        List<Suggestion> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        blocks.values().stream().filter(b -> b.size() <= BLOCK).forEach(b -> compare(b, seen, found));
        found.sort(Comparator.comparingDouble(Suggestion::score)
                .reversed()
                .thenComparing(s -> s.first().key())
                .thenComparing(s -> s.second().key()));
        return found;
    }

    private static Set<String> blockKeys(EntityNode node) {
        Set<String> keys = new TreeSet<>();
        keys.add("name " + Fold.key(node.name()));
        if (node.type() == EntityType.PERSON) {
            PersonName.of(node.name()).parts().forEach(p -> keys.add("person " + Spelling.skeleton(p)));
        } else if (node.type() == EntityType.ORGANIZATION) {
            OrganizationName.words(node.name()).forEach(w -> keys.add("organization " + w));
            OrganizationName.acronyms(node.name()).forEach(a -> keys.add("acronym " + a));
        }
        return keys;
    }

    private void compare(List<EntityNode> block, Set<String> seen, List<Suggestion> found) {
        for (int i = 0; i < block.size(); i++) {
            for (int j = i + 1; j < block.size(); j++) {
                EntityNode a = block.get(i);
                EntityNode b = block.get(j);
                if (seen.add(a.key() + " " + b.key()) && !apart.keepApart(a.key(), b.key())) {
                    boolean rarer = company.articles(a) <= company.articles(b);
                    suggest(rarer ? a : b, rarer ? b : a, found);
                }
            }
        }
    }

    private void suggest(EntityNode a, EntityNode b, List<Suggestion> found) {
        NameEvidence.of(a, b).ifPresent(names -> {
            CompanyEvidence.Shared shared = company.of(a, b);
            boolean two = company.sideBySide(a, b);
            double score = (names.score() + (1 - names.score()) * shared.weight()) * (two ? SIDE_BY_SIDE : 1);
            String evidence = names.words()
                    + (shared.names().isEmpty() ? "" : "; both with " + shared.inWords())
                    + (two ? "; but one article names both" : "");
            found.add(new Suggestion(a, b, Math.round(100 * score) / 100.0, evidence));
        });
    }
}
