package org.newsgraph.read.syntax;

import java.util.HashMap;
import java.util.Map;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.MaxentTable;

/** Keys of tags, categories and labels, each put together once. For one thread. */
final class Symbols {
    private final Map<String, FeatureKey> keys = new HashMap<>();

    /** The key of a symbol; of symbols there are few, so they are kept. */
    FeatureKey key(String symbol) {
        return keys.computeIfAbsent(symbol, FeatureKey::of);
    }

    /** The keys of a model's outcomes, by number. */
    static FeatureKey[] outcomes(MaxentTable model) {
        FeatureKey[] outcomes = new FeatureKey[model.size()];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = FeatureKey.of(model.outcome(i));
        }
        return outcomes;
    }
}
