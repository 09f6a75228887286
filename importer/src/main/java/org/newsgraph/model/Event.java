package org.newsgraph.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An event within a document.
 *
 * @param id holds within the document, such as {@code v1}
 * @param mode what kind of its type it is, such as {@code phone} of CONSULT, or null
 * @param trigger the words that tell it first or best
 * @param mentions all its triggers in the document, {@code trigger} among them
 * @param bare whether only nouns such as "the summit" tell it, which leave open whether it has happened yet
 * @param negative whether its polarity is negative
 * @param timex TIMEX3 value of its time, or null if unknown
 * @param start first day, as an ISO date at true precision ({@code 2014}, {@code 2016-11}, {@code 2016-11-14}), or null
 * @param end last day, likewise
 * @param stated whether the text gives its time, rather than that the day of the article stands in for it
 * @param place id of the entity where it happened, or null
 * @param within id of the event in the document that it takes place within ("at the summit"), or null
 * @param statement id of the statement in the document whose words tell it, or null
 */
public record Event(
        String id,
        EventType type,
        @Nullable String mode,
        Span trigger,
        List<Span> mentions,
        Realis realis,
        boolean bare,
        boolean negative,
        @Nullable String timex,
        @Nullable String start,
        @Nullable String end,
        Granularity granularity,
        boolean stated,
        @Nullable String place,
        List<Argument> args,
        Casualties casualties,
        @Nullable String within,
        @Nullable String statement,
        double confidence) {
    public Event {
        mentions = mentions.stream().distinct().sorted().toList();
        args = args.stream().distinct().toList();
    }

    /** The event as one that somebody is reported to tell. */
    public Event saidIn(@Nullable String id) {
        return new Event(
                this.id,
                type,
                mode,
                trigger,
                mentions,
                realis,
                bare,
                negative,
                timex,
                start,
                end,
                granularity,
                stated,
                place,
                args,
                casualties,
                within,
                id,
                confidence);
    }
}
