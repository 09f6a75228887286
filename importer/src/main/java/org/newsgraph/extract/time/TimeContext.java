package org.newsgraph.extract.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * What an expression is resolved against.
 *
 * @param today the day of publication, or the day that the article states as its own, or null
 * @param told the last day or longer time that the text named before, as a TIMEX3 value, or null
 * @param sentence its sentence
 * @param headline whether it stands in a headline, whose present tense tells the past
 */
record TimeContext(@Nullable LocalDate today, @Nullable String told, Sentence sentence, boolean headline) {
    /** Where the expression looks, from words beside it or the tense of its verb. */
    Direction direction(TimeMatch match) {
        String before = match.before().stripTrailing();
        if (before.endsWith("since") || before.endsWith("as of")) {
            return Direction.PAST;
        }
        if (before.endsWith("ahead of")
                || before.endsWith("until")
                || before.endsWith("starting")
                || before.endsWith("beginning")
                || before.endsWith("upcoming")) {
            return Direction.FUTURE;
        }
        int offset = sentence.span().begin();
        Direction direction = Tense.at(sentence, new Span(offset + match.begin(), offset + match.end()));
        return direction == Direction.PRESENT && headline ? Direction.PAST : direction;
    }
}
