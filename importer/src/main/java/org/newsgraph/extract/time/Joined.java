package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.TimexType;

/** Joins a time of day with the day beside it: "8 p.m. on Monday", "Monday at 8 p.m."; elsewhere it takes the sentence's day. */
final class Joined {
    private static final Pattern GAP = Pattern.compile("(?:,? (?:on |at |around |about |by |of )?|,)");

    private final Reading reading;
    private final List<TimeExpression> parts;

    Joined(Reading reading, List<TimeExpression> parts) {
        this.reading = reading;
        this.parts = parts;
    }

    List<TimeExpression> all() {
        List<TimeExpression> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            TimeExpression now = parts.get(i);
            if (i + 1 < parts.size()) {
                TimeExpression both = join(now, parts.get(i + 1));
                if (both != null) {
                    joined.add(both);
                    i++;
                    continue;
                }
            }
            joined.add(isClock(now) ? onDayOfSentence(now) : now);
        }
        return joined;
    }

    private @Nullable TimeExpression join(TimeExpression a, TimeExpression b) {
        TimeExpression clock = isClock(a) ? a : b;
        TimeExpression day = isClock(a) ? b : a;
        if (!isClock(clock) || isClock(day) || !isDay(day)) {
            return null;
        }
        int from = a.span().end();
        Span gap = new Span(from, b.span().begin());
        if (!GAP.matcher(TimeMatcher.fold(reading.text(gap))).matches()) {
            return null;
        }
        return TimeTagger.expression(reading, a.span().cover(b.span()), on(day, clock));
    }

    private TimeExpression onDayOfSentence(TimeExpression clock) {
        return parts.stream()
                .filter(Joined::isDay)
                .findFirst()
                .map(day -> TimeTagger.expression(reading, clock.span(), on(day, clock)))
                .orElse(clock);
    }

    private static TimeValue on(TimeExpression day, TimeExpression clock) {
        String date = day.value().replaceFirst("T[A-Z]{2}$", "");
        return TimeValue.time(date + clock.value().substring(clock.value().indexOf('T')));
    }

    private static boolean isClock(TimeExpression time) {
        return time.type() == TimexType.TIME
                && (time.granularity() == Granularity.MINUTE || time.granularity() == Granularity.SECOND);
    }

    private static boolean isDay(TimeExpression time) {
        return (time.type() == TimexType.DATE && time.granularity() == Granularity.DAY)
                || time.granularity() == Granularity.DAYPART;
    }
}
