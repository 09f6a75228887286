package org.newsgraph.extract.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;

/**
 * Dates events that the text leaves undated, only where that is safe: what the lead tells of all participants of the dated
 * event in the lead happened then; and no event that is told as done lies after the day of publication.
 */
final class DocumentDates {
    private static final int LEAD = 4;

    private final @Nullable LocalDate published;

    DocumentDates(Reading reading) {
        this.published = reading.article().publishedOn();
    }

    List<Candidate> complete(List<Candidate> candidates) {
        Candidate lead = lead(candidates);
        List<Candidate> dated = new ArrayList<>();
        for (Candidate c : candidates) {
            Candidate told = future(c) ? c.withRealis(Realis.PLANNED) : c;
            dated.add(
                    told.time() == null && lead != null && belongs(told, lead) ? told.withTime(inferred(lead)) : told);
        }
        return dated;
    }

    private static @Nullable When inferred(Candidate lead) {
        When time = lead.time();
        return time == null ? null : time.inferred();
    }

    private static @Nullable Candidate lead(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.sentence() < LEAD
                        && c.realis() == Realis.ACTUAL
                        && c.time() != null
                        && c.time().isDay()
                        && c.participants().size() > 1)
                .findFirst()
                .orElse(null);
    }

    private static boolean belongs(Candidate c, Candidate lead) {
        boolean past = c.trigger().nominal()
                || Set.of("VBD", "VBZ", "VBP", "VBG", "VB")
                        .contains(c.trigger().parse().tag(c.trigger().carrier()));
        boolean perfect = !c.trigger().nominal()
                && c.trigger()
                        .parse()
                        .any(
                                c.trigger().carrier(),
                                x -> c.trigger().parse().lower(x).equals("had"));
        Set<String> ids = ids(c);
        boolean close = c.type() == lead.type()
                || c.type() == EventType.CONSULT
                || c.type() == EventType.SUPPORT
                || c.type() == EventType.AGREE;
        return c.realis() == Realis.ACTUAL
                && past
                && !perfect
                && close
                && ids.size() > 1
                && ids(lead).equals(ids);
    }

    private static Set<String> ids(Candidate c) {
        Set<String> ids = new HashSet<>();
        for (Argument a : c.participants()) {
            ids.add(a.entity());
        }
        return ids;
    }

    private boolean future(Candidate c) {
        When time = c.time();
        return published != null
                && time != null
                && c.realis() == Realis.ACTUAL
                && time.first().isAfter(published);
    }
}
