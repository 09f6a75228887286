package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsgraph.model.EntityNode;

/**
 * The user's decisions, applied to what the articles suggest. A pure function of the set of decisions: to undo one is to leave
 * it out, which gives the earlier resolution exactly. Decisions about nodes that are not there have no effect.
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

    /** These decisions and one more. */
    public Decisions with(Decision decision) {
        return new Decisions(Stream.concat(all.stream(), Stream.of(decision)).toList());
    }

    /** These decisions without one. */
    public Decisions without(Decision decision) {
        return new Decisions(all.stream().filter(d -> !d.equals(decision)).toList());
    }

    /** Whether entities of these keys must not become one node. */
    boolean keepsApart(String a, String b) {
        return !a.equals(b)
                && all.stream()
                        .anyMatch(d -> d.kind() == Decision.Kind.NEVER_MERGE
                                && ((d.first().equals(a) && d.second().equals(b))
                                        || (d.first().equals(b) && d.second().equals(a))));
    }

    /** Splits first, then merges. */
    EntityResolution apply(EntityResolution before) {
        if (all.isEmpty()) {
            return before;
        }
        SortedMap<String, EntityNode> nodes = new TreeMap<>(before.nodes());
        SortedMap<String, SortedMap<String, String>> keys = new TreeMap<>();
        before.keys().forEach((article, ofArticle) -> keys.put(article, new TreeMap<>(ofArticle)));
        all.stream().filter(d -> d.kind() == Decision.Kind.SPLIT).forEach(d -> split(d, nodes, keys));
        Map<String, String> targets = targets(nodes);
        targets.forEach((from, to) -> merge(from, to, nodes));
        keys.values().forEach(ofArticle -> ofArticle.replaceAll((id, key) -> targets.getOrDefault(key, key)));
        return new EntityResolution(nodes, keys);
    }

    private static void split(
            Decision d, SortedMap<String, EntityNode> nodes, SortedMap<String, SortedMap<String, String>> keys) {
        EntityNode node = nodes.get(d.first());
        SortedMap<String, String> ofArticle = keys.get(d.second());
        if (node == null || ofArticle == null || !ofArticle.containsValue(d.first())) {
            return;
        }
        String key = d.first() + "@" + EntityKey.slug(d.second());
        ofArticle.replaceAll((id, k) -> k.equals(d.first()) ? key : k);
        nodes.put(key, new EntityNode(key, node.type(), node.name(), node.aliases(), node.attributes()));
        if (keys.values().stream().noneMatch(m -> m.containsValue(d.first()))) {
            nodes.remove(d.first());
        }
    }

    /** For each key that goes, the key that stays; chains are followed, circles are not. */
    private Map<String, String> targets(SortedMap<String, EntityNode> nodes) {
        Map<String, String> direct = new TreeMap<>();
        for (Decision d : all) {
            if (d.kind() == Decision.Kind.MERGE && nodes.containsKey(d.first()) && nodes.containsKey(d.second())) {
                String end = follow(direct, d.second());
                String from = follow(direct, d.first());
                if (!end.equals(from)) {
                    direct.put(from, end);
                }
            }
        }
        Map<String, String> targets = new TreeMap<>();
        direct.keySet().forEach(k -> targets.put(k, follow(direct, k)));
        return targets;
    }

    private static String follow(Map<String, String> direct, String key) {
        String at = key;
        for (String next = direct.get(at); next != null; next = direct.get(at)) {
            at = next;
        }
        return at;
    }

    private static void merge(String from, String to, SortedMap<String, EntityNode> nodes) {
        EntityNode a = nodes.remove(from);
        EntityNode b = nodes.get(to);
        if (a == null || b == null) {
            return;
        }
        TreeSet<String> aliases = new TreeSet<>(b.aliases());
        aliases.addAll(a.aliases());
        aliases.add(a.name());
        aliases.remove(b.name());
        SortedMap<String, String> attributes = new TreeMap<>(a.attributes());
        attributes.putAll(b.attributes());
        nodes.put(to, new EntityNode(to, b.type(), b.name(), List.copyOf(aliases), attributes));
    }

    /** The decisions about a node. */
    public List<Decision> about(String key) {
        return all.stream()
                .filter(d -> d.first().equals(key) || d.second().equals(key))
                .toList();
    }

    /** All of several lists as one. */
    public static Decisions of(Collection<Decision> decisions) {
        return new Decisions(List.copyOf(decisions));
    }
}
