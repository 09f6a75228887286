package org.newsgraph.model;

import java.util.Comparator;

/**
 * Two reports of one event that cannot both be right.
 *
 * @param about what they disagree about
 * @param one the report whose article and place come first
 * @param value what it says of it
 * @param other the other report
 * @param otherValue what that says
 */
public record Contradiction(About about, Reported one, String value, Reported other, String otherValue)
        implements Comparable<Contradiction> {
    /** What reports can disagree about. */
    public enum About {
        /** One tells it as done, the other denies it. */
        HAPPENED,
        DATE,
        PLACE,
        /** The number of people killed. */
        KILLED,
        /** The number of people injured. */
        INJURED
    }

    /**
     * An event as one article tells it.
     *
     * @param article id of the article
     * @param event id of the event within the document
     */
    public record Reported(String article, String event) implements Comparable<Reported> {
        @Override
        public int compareTo(Reported other) {
            int byArticle = article.compareTo(other.article);
            return byArticle != 0 ? byArticle : event.compareTo(other.event);
        }
    }

    private static final Comparator<Contradiction> ORDER = Comparator.comparing(Contradiction::one)
            .thenComparing(Contradiction::other)
            .thenComparing(Contradiction::about)
            .thenComparing(Contradiction::value)
            .thenComparing(Contradiction::otherValue);

    @Override
    public int compareTo(Contradiction that) {
        return ORDER.compare(this, that);
    }
}
