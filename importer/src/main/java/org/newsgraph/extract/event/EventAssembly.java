package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;

/** Makes one event of the tellings that were put together. */
final class EventAssembly {
    private final CasualtyReader casualtyReader = new CasualtyReader();
    private final Aftermath aftermath;

    EventAssembly(Aftermath aftermath) {
        this.aftermath = aftermath;
    }

    List<Event> events(List<List<Candidate>> groups) {
        Map<Span, String> ids = new TreeMap<>();
        for (int i = 0; i < groups.size(); i++) {
            for (Candidate c : groups.get(i)) {
                ids.put(c.trigger().span(), "v" + (i + 1));
            }
        }
        List<Event> events = new ArrayList<>();
        for (List<Candidate> group : groups) {
            events.add(event("v" + (events.size() + 1), group, ids));
        }
        return events;
    }

    /** The event that one of the tellings says the event takes place within. */
    private static @Nullable String within(String id, List<Candidate> group, Map<Span, String> ids) {
        return group.stream()
                .flatMap(c -> Settings.of(c.trigger()).stream())
                .flatMap(noun -> ids.entrySet().stream().filter(e -> e.getKey().contains(noun)))
                .map(Map.Entry::getValue)
                .filter(whole -> !whole.equals(id))
                .findFirst()
                .orElse(null);
    }

    private Casualties casualties(List<Candidate> group) {
        Casualties told = Casualties.UNTOLD;
        for (Candidate c : group) {
            told = told.or(casualtyReader.of(c));
        }
        return told.or(aftermath.behind(group));
    }

    private Event event(String id, List<Candidate> group, Map<Span, String> ids) {
        Candidate first = group.get(0);
        When time = time(group);
        Realis realis = Coreference.realis(group);
        String place = group.stream()
                .map(Candidate::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Event(
                id,
                first.type(),
                mode(group),
                first.trigger().span(),
                spans(group),
                realis,
                group.stream().allMatch(Candidate::untold),
                realis == Realis.NEGATED,
                time == null ? null : time.timex(),
                time == null ? null : time.start(),
                time == null ? null : time.end(),
                time == null ? Granularity.UNKNOWN : time.granularity(),
                time != null && time.stated(),
                place,
                args(group),
                casualties(group),
                within(id, group, ids),
                null,
                confidence(group));
    }

    private static @Nullable String mode(List<Candidate> group) {
        return group.stream()
                .map(Candidate::mode)
                .filter(m -> m.equals("phone"))
                .findFirst()
                .orElse(group.get(0).mode());
    }

    /** The most precise stated time, otherwise an inferred one. */
    private static @Nullable When time(List<Candidate> group) {
        return group.stream()
                .map(Candidate::time)
                .filter(Objects::nonNull)
                .min(Comparator.comparing((When w) -> !w.stated()).thenComparingLong(When::days))
                .orElse(null);
    }

    private static List<Span> spans(List<Candidate> group) {
        List<Span> spans = new ArrayList<>();
        for (Candidate c : group) {
            spans.add(c.trigger().span());
            if (c.trigger().noun() >= 0) {
                spans.add(c.trigger().parse().token(c.trigger().noun()).span());
            }
            if (c.trigger().support() >= 0) {
                spans.add(c.trigger().parse().token(c.trigger().support()).span());
            }
        }
        return spans;
    }

    /** Each entity once as a participant, in the role of its first telling; equal sides stay equal. */
    private static List<Argument> args(List<Candidate> group) {
        boolean symmetric =
                group.stream().anyMatch(Candidate::symmetric) && group.get(0).type() != EventType.STATEMENT;
        Map<String, Argument> args = new LinkedHashMap<>();
        for (Candidate c : group) {
            for (Argument a : c.args()) {
                boolean side = ArgumentFinder.isParticipant(a.role());
                Role role = side && symmetric ? Role.PARTICIPANT : a.role();
                args.putIfAbsent(
                        (side ? "" : role.name()) + ":" + a.entity(), new Argument(role, a.entity(), a.span()));
            }
        }
        return List.copyOf(args.values());
    }

    private static double confidence(List<Candidate> group) {
        double best = 0;
        for (Candidate c : group) {
            double here = c.trigger().word().demands() > 0 || c.trigger().word().eventive() ? 0.8 : 0.7;
            here += c.participants().size() > 1 ? 0.1 : 0;
            best = Math.max(best, c.type() == EventType.ACTION ? here - 0.2 : here);
        }
        return Math.min(0.99, best + 0.02 * (group.size() - 1));
    }
}
