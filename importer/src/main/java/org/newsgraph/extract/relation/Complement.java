package org.newsgraph.extract.relation;

/**
 * The body, country, place or person that an office is an office of.
 *
 * @param how the words that tie it: "left" for a modifier before the office, "possessive", or the preposition after it
 * @param through the common noun that stands between ("company" in "the president of a German company"), or ""
 */
record Complement(Mark mark, String how, String through) {
    boolean direct() {
        return through.isEmpty();
    }
}
