package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventType;

/**
 * What kinds of events are called in plain English, from {@code event-labels.tsv}: "phone call" for CONSULT by phone, "praise" for
 * SUPPORT by praise. Immutable and thread-safe.
 */
public final class EventLabels {
    private static final EventLabels STANDARD = new EventLabels();

    private final Map<String, String> nouns = new HashMap<>();

    private EventLabels() {
        for (Table.Row row : Table.of("event-labels.tsv").rows()) {
            nouns.put(EventType.valueOf(row.cell(0)) + " " + row.cell(1), row.cell(2));
        }
    }

    /** The one table of all. */
    public static EventLabels standard() {
        return STANDARD;
    }

    /** The noun for the kind of event, if it has one: deeds of mode "act" are as many as there are verbs. */
    public Optional<String> noun(EventType type, @Nullable String mode) {
        return Optional.ofNullable(nouns.get(type + " " + mode));
    }
}
