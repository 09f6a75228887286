package org.newsgraph.evaluate;

/** Names found right, found at all, and in the gold. */
public record Counts(int right, int found, int gold) {
    static final Counts NONE = new Counts(0, 0, 0);

    Counts plus(Counts other) {
        return new Counts(right + other.right, found + other.found, gold + other.gold);
    }

    /** Share of the found names that are right; 0 if none was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** Share of the gold names that were found; 0 if there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** Harmonic mean of precision and recall. */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }
}
