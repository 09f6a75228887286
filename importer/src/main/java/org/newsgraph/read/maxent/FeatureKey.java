package org.newsgraph.read.maxent;

/**
 * 64 bits that stand for the text of a feature, or of a part of one. The key of texts that are joined follows from the keys of
 * the texts (a polynomial hash, Karp and Rabin 1987), so that no feature is ever written out. Two different texts have one key with a
 * probability of about 2<sup>-64</sup>; {@link FeatureTable} makes sure that no two features of a model have.
 *
 * @param hash the polynomial of the text's UTF-16 code units, modulo 2<sup>64</sup>
 * @param power the base to the power of the text's length
 */
public record FeatureKey(long hash, long power) {
    /** The key of the empty text. */
    public static final FeatureKey EMPTY = new FeatureKey(0, 1);

    private static final long BASE = 0x9E3779B97F4A7C15L;

    public static FeatureKey of(String text) {
        return of(text, 0, text.length());
    }

    /** The key of the part of a text from {@code begin} to {@code end}, end exclusive. */
    public static FeatureKey of(String text, int begin, int end) {
        long hash = 0;
        long power = 1;
        for (int i = begin; i < end; i++) {
            hash = hash * BASE + text.charAt(i) + 1;
            power *= BASE;
        }
        return new FeatureKey(hash, power);
    }

    /** The key of this text with another behind it. */
    public FeatureKey then(FeatureKey next) {
        return new FeatureKey(hash * next.power + next.hash, power * next.power);
    }
}
