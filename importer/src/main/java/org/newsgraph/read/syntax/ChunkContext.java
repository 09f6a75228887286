package org.newsgraph.read.syntax;

import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.Features;

/**
 * The features by which a word gets its chunk tag: it, the two words on each side with their tags, and the chunk tags of the two before
 * it. They are those of OpenNLP's {@code ChunkContextGenerator}, in its order. For one thread.
 */
final class ChunkContext {
    private static final FeatureKey DEFAULT = FeatureKey.of("default");
    private static final FeatureKey BAR = FeatureKey.of("|");
    private static final FeatureKey EOS = FeatureKey.of("eos");
    private static final FeatureKey EOS_CHUNK = BAR.then(EOS);

    private final Features features = new Features();

    /**
     * The features of a word, until the next are asked for.
     *
     * @param before2 the chunk tag of the word before the one before, {@link FeatureKey#EMPTY} if there is none
     * @param before the chunk tag of the word before, likewise
     */
    Features of(TaggedWords words, int index, FeatureKey before2, FeatureKey before) {
        Cons second = cons(words, index, -2, index < 2 ? EOS_CHUNK : BAR.then(before2));
        Cons first = cons(words, index, -1, index < 1 ? EOS_CHUNK : BAR.then(before));
        Cons here = cons(words, index, 0, FeatureKey.EMPTY);
        Cons next = cons(words, index, 1, FeatureKey.EMPTY);
        features.clear();
        features.add(DEFAULT);
        second.addTo(features);
        first.addTo(features);
        here.addTo(features);
        next.addTo(features);
        cons(words, index, 2, FeatureKey.EMPTY).addTo(features);
        Cons.addPairs(first, here, features);
        Cons.addPairs(here, next, features);
        return features;
    }

    private static Cons cons(TaggedWords words, int index, int place, FeatureKey chunk) {
        int at = index + place;
        boolean inside = at >= 0 && at < words.size();
        FeatureKey tag = (inside ? words.tag(at) : EOS).then(chunk);
        return Cons.of(place, (inside ? words.form(at) : EOS).then(BAR).then(tag), tag);
    }
}
