package org.newsgraph.extract.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;

/** To whom, through which medium, and when something was said, as its reporting clause tells. */
final class Circumstances {
    private static final Set<String> OCCASIONS = Set.of(
            "interview",
            "appearance",
            "op-ed",
            "column",
            "article",
            "editorial",
            "statement",
            "remark",
            "comment",
            "show",
            "program",
            "programme",
            "broadcast",
            "post",
            "tweet",
            "message",
            "letter");
    private static final Set<String> CHANNELS = Set.of("with", "for", "on", "to", "in", "by", "from", "via", "of");

    private final Speakers speakers;
    private final List<TimeExpression> times;

    Circumstances(Speakers speakers, List<TimeExpression> times) {
        this.speakers = speakers;
        this.times = times;
    }

    /** The entity that the words are told to, or null. */
    @Nullable
    String addressee(Sentence sentence, int cue) {
        return addresseeMention(sentence, cue).map(Mention::entity).orElse(null);
    }

    private Optional<Mention> addresseeMention(Sentence sentence, int cue) {
        if (cue < 0) {
            return Optional.empty();
        }
        if (Cues.is(sentence.token(cue), CueClass.TELL)) {
            for (int object : sentence.syntax().children(cue, "obj", "iobj")) {
                Optional<Mention> mention = speakers.mentionAt(sentence, object);
                if (mention.isPresent()) {
                    return mention;
                }
            }
        }
        for (int oblique : sentence.syntax().children(cue, "obl")) {
            boolean to = sentence.syntax().children(oblique, "case").stream()
                    .anyMatch(c -> sentence.token(c).text().equals("to"));
            if (to && !sentence.token(cue).text().equalsIgnoreCase("according")) {
                return speakers.mentionAt(sentence, oblique);
            }
        }
        return Optional.empty();
    }

    /** The newspaper, broadcaster or platform: the addressee of an interview, or "in an interview with …", or null. */
    @Nullable
    String medium(Sentence sentence, int cue) {
        Optional<Mention> told = addresseeMention(sentence, cue).filter(m -> m.type() == EntityType.ORGANIZATION);
        if (told.isPresent()) {
            return told.get().entity();
        }
        for (int i = 0; i < sentence.size(); i++) {
            if (!OCCASIONS.contains(sentence.token(i).lemma())) {
                continue;
            }
            Optional<Mention> medium = channel(sentence, i);
            if (medium.isPresent()) {
                return medium.get().entity();
            }
        }
        return null;
    }

    /** "an interview with CBS", "CBS interview", "a post on Twitter". */
    private Optional<Mention> channel(Sentence sentence, int occasion) {
        for (int i = occasion - 1; i >= Math.max(0, occasion - 4); i--) {
            Optional<Mention> before = organizationAt(sentence, i);
            if (before.isPresent() && sentence.syntax().head(before.get().head()) == occasion) {
                return before;
            }
        }
        int i = occasion + 1;
        if (i < sentence.size() && CHANNELS.contains(sentence.token(i).text().toLowerCase(Locale.ROOT))) {
            for (int j = i + 1; j < Math.min(sentence.size(), i + 6); j++) {
                Optional<Mention> behind = organizationAt(sentence, j);
                if (behind.isPresent()) {
                    return behind;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> organizationAt(Sentence sentence, int token) {
        return speakers.mentionAt(sentence, token)
                .filter(m -> m.type() == EntityType.ORGANIZATION && m.sentence() == sentence.index());
    }

    /** The value of the day or part of a day beside the cue, outside of what is said, or null. */
    @Nullable
    String timex(Sentence sentence, int cue, List<Span> said) {
        if (cue < 0) {
            return null;
        }
        int at = sentence.token(cue).span().begin();
        return times.stream()
                .filter(t -> sentence.span().contains(t.span()))
                .filter(t -> t.granularity() == Granularity.DAY
                        || t.granularity() == Granularity.DAYPART
                        || t.granularity() == Granularity.MINUTE)
                .filter(t -> said.stream().noneMatch(s -> s.overlaps(t.span())))
                .min(java.util.Comparator.comparingInt(t -> Math.abs(t.span().begin() - at)))
                .map(TimeExpression::value)
                .orElse(null);
    }
}
