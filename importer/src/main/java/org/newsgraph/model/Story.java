package org.newsgraph.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeMap;

/**
 * The {@link StoryWords} of an article as a bag: which words, in lower case, and how often each. A word is kept as a number
 * that is computed from its letters (feature hashing), which one word in ten thousand shares with another.
 */
public final class Story {
    private static final int MOST = 255;
    /** The story of no words. */
    public static final Story NONE = new Story(new int[0], new byte[0]);

    private final int[] terms;
    private final byte[] counts;

    /**
     * A story of these words.
     *
     * @param terms numbers of words, ascending
     * @param counts how often each stands there, as unsigned bytes
     */
    public Story(int[] terms, byte[] counts) {
        this.terms = terms.clone();
        this.counts = counts.clone();
    }

    /** The story of a text. */
    public static Story of(String text) {
        TreeMap<Integer, Integer> bag = new TreeMap<>();
        StoryWords.of(text).forEach(w -> bag.merge(term(w.of(text)), 1, Integer::sum));
        int[] terms = new int[bag.size()];
        byte[] counts = new byte[bag.size()];
        int i = 0;
        for (var word : bag.entrySet()) {
            terms[i] = word.getKey();
            counts[i++] = (byte) Math.min(MOST, word.getValue());
        }
        return new Story(terms, counts);
    }

    private static int term(String word) {
        int hash = word.toLowerCase(Locale.ROOT).hashCode() * 0x9E3779B9;
        return hash ^ (hash >>> 15);
    }

    /** How many different words there are. */
    public int size() {
        return terms.length;
    }

    /** The number of a word, greater than that of the one before it. */
    public int term(int i) {
        return terms[i];
    }

    /** How often a word stands there, at most 255. */
    public int count(int i) {
        return counts[i] & MOST;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Story s && Arrays.equals(terms, s.terms) && Arrays.equals(counts, s.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(terms);
    }
}
