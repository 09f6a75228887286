package org.newsgraph.knowledge;

/**
 * A word that changes what an office claims, such as "former" or "-elect".
 *
 * @param status value for the relation's qualifier {@code status}
 */
public record OfficeQualifier(String word, String status, Effect effect) {
    /** What the word does to the claim that the office is held when the article was written. */
    public enum Effect {
        /** It was held, and is no more. */
        PAST,
        /** It is to be held. */
        FUTURE,
        /** It is held, in a way that the status tells. */
        PRESENT,
        /** It names the rank and belongs to the title. */
        RANK,
        /** It is not held. */
        NONE
    }
}
