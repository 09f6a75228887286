package org.newsgraph.knowledge;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.newsgraph.model.Realis;

/**
 * The words that decide how real an event is that they govern or modify: {@code event-contexts.tsv}. Immutable and
 * thread-safe.
 */
public final class EventContexts {
    private static final EventContexts STANDARD = new EventContexts();

    private final Map<String, Map<String, Realis>> byKind = new HashMap<>();

    private EventContexts() {
        for (Table.Row row : Table.of("event-contexts.tsv").rows()) {
            Map<String, Realis> words = byKind.computeIfAbsent(row.cell(1), k -> new HashMap<>());
            row.list(2).forEach(w -> words.putIfAbsent(w, Realis.valueOf(row.cell(0))));
        }
    }

    /** The one table of all. */
    public static EventContexts standard() {
        return STANDARD;
    }

    /** What a verb makes of the event it governs: "refuse" NEGATED, "plan" PLANNED, "manage" ACTUAL. */
    public Optional<Realis> underVerb(String lemma) {
        return find("verb", lemma);
    }

    /** What a noun makes of the event it governs, as in "the threat to attack". */
    public Optional<Realis> underNoun(String lemma) {
        return find("noun", lemma);
    }

    /** What an adjective makes of the event that its complement tells, as in "unable to attack". */
    public Optional<Realis> underAdjective(String word) {
        return find("predicate", word);
    }

    /** What an adjective makes of the event noun it modifies. */
    public Optional<Realis> withAdjective(String word) {
        return find("adjective", word);
    }

    /** What an auxiliary makes of its verb. */
    public Optional<Realis> withAuxiliary(String word) {
        return find("auxiliary", word);
    }

    /** What a conjunction makes of its clause. */
    public Optional<Realis> withMark(String word) {
        return find("mark", word);
    }

    private Optional<Realis> find(String kind, String word) {
        return Optional.ofNullable(byKind.getOrDefault(kind, Map.of()).get(word));
    }
}
