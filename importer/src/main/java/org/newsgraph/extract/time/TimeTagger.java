package org.newsgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.BlockKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimexType;

/**
 * Finds time expressions and gives them TIMEX3 values (ISO-TimeML), resolved against the day of publication, the tense of
 * the verb beside them, and the time told before. What cannot be resolved keeps its unknown parts as {@code X}; no value
 * is more precise than the words. Immutable and thread-safe.
 */
public final class TimeTagger {
    private final TimeMatcher matcher = new TimeMatcher();

    /** The expressions in order of position; none overlaps another. */
    public List<TimeExpression> tag(Reading reading) {
        LocalDate today = RunningDate.of(reading, matcher);
        List<TimeExpression> found = new ArrayList<>();
        String told = null;
        for (Sentence sentence : reading.sentences()) {
            BlockKind kind = reading.block(sentence).kind();
            if (kind != BlockKind.BOILERPLATE) {
                told = tag(reading, sentence, today, told, found);
            }
        }
        return found;
    }

    /** Adds the sentence's expressions, and returns the time told last. */
    private @Nullable String tag(
            Reading reading,
            Sentence sentence,
            @Nullable LocalDate today,
            @Nullable String toldBefore,
            List<TimeExpression> found) {
        String folded = TimeMatcher.fold(reading.text(sentence.span()));
        boolean headline = reading.block(sentence).kind() == BlockKind.HEADLINE;
        boolean narrates = reading.block(sentence).kind() == BlockKind.PARAGRAPH;
        String told = toldBefore;
        int offset = sentence.span().begin();
        int free = 0;
        List<TimeExpression> here = new ArrayList<>();
        for (TimeMatch match : matcher.matches(folded)) {
            if (match.begin() < free) {
                continue;
            }
            TimeContext context = new TimeContext(today, told, sentence, headline);
            TimeValue value = match.rule().meaning().of(match, context);
            if (value == null) {
                continue;
            }
            free = match.end();
            Span span = new Span(offset + match.begin(), offset + match.end());
            here.add(expression(reading, span, value));
            if (narrates && Timex.firstDay(value.value()) != null && value.type() == TimexType.DATE) {
                told = value.value();
            }
        }
        found.addAll(new Joined(reading, here).all());
        return told;
    }

    static TimeExpression expression(Reading reading, Span span, TimeValue value) {
        boolean dated = value.type() == TimexType.DATE || value.type() == TimexType.TIME;
        return new TimeExpression(
                span,
                reading.text(span),
                value.type(),
                value.value(),
                Timex.granularity(value.value()),
                dated ? Timex.firstDay(value.value()) : null,
                dated ? Timex.lastDay(value.value()) : null);
    }
}
