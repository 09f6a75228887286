package org.newsgraph.model;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What one article gives to what articles share: its entities, events and relations, with sentences by number instead of
 * places in the text. Identity across articles and the shared part of the graph follow from gists alone.
 *
 * @param article id of the article
 * @param publishedOn its day of publication, if known
 * @param story the words that tell what it is about
 */
public record Gist(
        String article,
        @Nullable LocalDate publishedOn,
        List<Named> entities,
        List<Told> events,
        List<Related> relations,
        Story story) {
    /** The number of no sentence. */
    public static final int NOWHERE = -1;

    public Gist {
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        relations = List.copyOf(relations);
    }

    /** The gist of an extraction. */
    public static Gist of(Extraction extraction) {
        return new GistMaker(extraction).gist();
    }

    /**
     * An entity of the article.
     *
     * @param mentions how often it is mentioned
     * @param shown whether a sentence mentions it, or stands for it
     */
    public record Named(Entity entity, int mentions, boolean shown) {}

    /**
     * Who or what fills a role.
     *
     * @param entity id in the document of the one that is meant ({@link Mentions#meant})
     * @param sentence number of the sentence that says so
     */
    public record Part(Role role, String entity, int sentence) {}

    /**
     * An event of the article; what is not explained here is as in {@link Event}.
     *
     * @param begin where its trigger begins, in UTF-16 code units of the article's text
     * @param words the last word of each of its triggers, distinct and sorted
     * @param parts its arguments
     * @param speaker id in the document of the one who says that statement, or null
     * @param sentence number of the sentence of its trigger
     * @param sentences numbers of the sentences of all its triggers, in order, one for each trigger that has one
     */
    public record Told(
            String id,
            EventType type,
            @Nullable String mode,
            int begin,
            List<String> words,
            Realis realis,
            boolean bare,
            boolean negative,
            @Nullable String timex,
            @Nullable String start,
            @Nullable String end,
            Granularity granularity,
            boolean stated,
            @Nullable String place,
            List<Part> parts,
            Casualties casualties,
            @Nullable String within,
            @Nullable String statement,
            @Nullable String speaker,
            double confidence,
            int sentence,
            List<Integer> sentences) {
        public Told {
            words = List.copyOf(words);
            parts = List.copyOf(parts);
            sentences = List.copyOf(sentences);
        }

        /** The event without its words, arguments and sentences. */
        public Told withoutParts() {
            return new Told(
                    id,
                    type,
                    mode,
                    begin,
                    List.of(),
                    realis,
                    bare,
                    negative,
                    timex,
                    start,
                    end,
                    granularity,
                    stated,
                    place,
                    List.of(),
                    casualties,
                    within,
                    statement,
                    speaker,
                    confidence,
                    sentence,
                    List.of());
        }
    }

    /**
     * A relation of the article.
     *
     * @param subject id of an entity in the document, as the text says it
     * @param meantSubject id of the entity that is meant, as the event means it if the relation comes from one
     * @param sentence number of its sentence
     */
    public record Related(
            String subject,
            String meantSubject,
            Predicate predicate,
            String object,
            String meantObject,
            SortedMap<String, String> qualifiers,
            int sentence,
            double confidence) {
        public Related {
            qualifiers = PackedMap.of(qualifiers);
        }
    }
}
