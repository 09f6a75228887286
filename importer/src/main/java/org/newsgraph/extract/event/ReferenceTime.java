package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/**
 * The time that a passage is about, sentence by sentence (Reichenbach's point of reference): what a main clause dates stays the
 * time of the plain past after it, until a clause names another one.
 */
final class ReferenceTime {
    /** Sentences that a stated day reaches. */
    private static final int REACH = 3;

    private static final Set<String> POINTING = Set.of("the", "this", "that", "these", "those");
    private static final EventLexicon LEXICON = EventLexicon.standard();

    private final @Nullable LocalDate published;
    private @Nullable When time;
    private int since = -1;
    private int paragraph = -1;
    private final Set<String> involved = new HashSet<>();
    private final Set<EventType> told = EnumSet.noneOf(EventType.class);

    ReferenceTime(@Nullable LocalDate published) {
        this.published = published;
    }

    /** Takes in what a sentence tells, before its own undated events are asked for. */
    void read(List<Candidate> sentence, int block) {
        List<Candidate> main = sentence.stream()
                .filter(c -> c.realis() == Realis.ACTUAL
                        && c.time() != null
                        && c.time().stated()
                        && c.verbal()
                        && Narration.isMain(c.trigger().parse(), c.trigger().carrier()))
                .toList();
        if (main.isEmpty()) {
            return;
        }
        time = main.get(0).time();
        since = main.get(0).sentence();
        paragraph = block;
        involved.clear();
        told.clear();
        for (Candidate c : main) {
            told.add(c.type());
            for (Argument a : c.participants()) {
                involved.add(a.entity());
            }
        }
    }

    /** The day that an event of the plain past goes on with, or null. */
    @Nullable
    When continues(Candidate c) {
        When now = time;
        if (now == null) {
            return null;
        }
        boolean day = now.isDay() && (published == null || !now.first().isAfter(published));
        return day && isNear(c) && isLinked(c) ? now.inferred() : null;
    }

    private boolean isNear(Candidate c) {
        return c.sentence() > since && c.sentence() - since <= REACH;
    }

    /** Whether it is about the same people or things, or about the event itself ("the deal"). */
    private boolean isLinked(Candidate c) {
        Parse parse = c.trigger().parse();
        boolean same = c.participants().stream().anyMatch(a -> involved.contains(a.entity()));
        return same
                || parse.children(c.trigger().carrier(), "nsubj", "obj").stream()
                        .anyMatch(n -> parse.any(n, d -> POINTING.contains(parse.lower(d)))
                                && LEXICON.nouns(parse.lemma(n)).stream().anyMatch(w -> told.contains(w.type())));
    }

    /** Whether the paragraph, or a day stated shortly before, is another time than that of the news. */
    boolean isElsewhere(Candidate c, int block, When news) {
        When now = time;
        if (now == null || c.sentence() <= since || now.overlaps(news)) {
            return false;
        }
        return paragraph == block || (now.isDay() && isNear(c) && c.type() != EventType.STATEMENT);
    }
}
