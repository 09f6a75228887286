package org.newsgraph.resolve;

import java.util.Map;
import java.util.Set;

/**
 * Pairs of keys that the user keeps apart.
 *
 * @param pairs for each key, those that it must not be one with; symmetric
 */
record NeverMerges(Map<String, Set<String>> pairs) {
    boolean isEmpty() {
        return pairs.isEmpty();
    }

    boolean contains(String key) {
        return pairs.containsKey(key);
    }

    boolean keepApart(String a, String b) {
        return pairs.getOrDefault(a, Set.of()).contains(b);
    }

    boolean keepApart(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(a -> others.stream().anyMatch(b -> keepApart(a, b)));
    }

    /** The key of a unit that decisions speak of: that of its name, or of its name in its article where one speaks of that. */
    String keyOf(Unit unit) {
        String key = EntityKey.of(unit.entity());
        String ofArticle = isEmpty() ? key : EntityKey.inArticle(key, unit.article());
        return contains(ofArticle) ? ofArticle : key;
    }
}
