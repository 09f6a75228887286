package org.newsgraph.graph;

import org.jspecify.annotations.Nullable;

/**
 * Digests of 64 bits, for telling whether something is as it was. They are quick to compute, and guard against chance, not against
 * somebody who looks for two inputs with one digest. Mixing is that of SplitMix64 (Steele, Lea and Flood 2014).
 */
final class Digests {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Digests() {}

    /** The digest of a digest and one more number. */
    static long mix(long digest, long more) {
        long z = (digest ^ (more * GOLDEN)) + GOLDEN;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    static long of(String text) {
        long digest = text.length();
        long word = 0;
        for (int i = 0; i < text.length(); i++) {
            word = (word << 16) | text.charAt(i);
            if (i % 4 == 3) {
                digest = mix(digest, word);
                word = 0;
            }
        }
        return mix(digest, word);
    }

    static long of(@Nullable Object thing, long more) {
        return mix(of(String.valueOf(thing)), more);
    }

    static long of(double number) {
        return Double.doubleToLongBits(number);
    }
}
