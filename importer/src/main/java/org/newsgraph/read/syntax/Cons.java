package org.newsgraph.read.syntax;

import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.Features;

/**
 * What the features of a step say of a constituent near the one in question, as OpenNLP writes it.
 *
 * @param full its place, label, category and head word
 * @param backOff the same without the head word
 */
record Cons(FeatureKey full, FeatureKey backOff) {
    /** Constituents are looked at as far as this from the one in question, on both sides. */
    static final int REACH = 2;

    private static final FeatureKey EOS = FeatureKey.of("eos");
    private static final FeatureKey[] PLACES = places("=");
    private static final FeatureKey[] BACK_OFF_PLACES = places("*=");
    private static final Cons[] MISSING = new Cons[2 * REACH + 1];

    static {
        for (int i = -REACH; i <= REACH; i++) {
            MISSING[REACH + i] = of(i, EOS, EOS);
        }
    }

    private static FeatureKey[] places(String mark) {
        FeatureKey[] places = new FeatureKey[2 * REACH + 1];
        for (int i = -REACH; i <= REACH; i++) {
            places[REACH + i] = FeatureKey.of(i + mark);
        }
        return places;
    }

    /** A constituent at a place from -2 to 2, by what is said of it with and without its head word. */
    static Cons of(int place, FeatureKey full, FeatureKey backOff) {
        return new Cons(place(place).then(full), BACK_OFF_PLACES[REACH + place].then(backOff));
    }

    /** What is said where the sentence has no constituent any more. */
    static Cons missing(int place) {
        return MISSING[REACH + place];
    }

    /** How a feature begins that tells of a place. */
    static FeatureKey place(int place) {
        return PLACES[REACH + place];
    }

    /** Adds the features of this constituent by itself. */
    void addTo(Features features) {
        features.add(full);
        features.add(backOff);
    }

    /** Adds the features of two constituents together. */
    static void addPairs(Cons a, Cons b, Features features) {
        features.addList(a.full, b.full);
        features.addList(a.backOff, b.full);
        features.addList(a.full, b.backOff);
        features.addList(a.backOff, b.backOff);
    }
}
