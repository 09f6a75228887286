package org.newsgraph.extract.relation;

import java.util.List;
import java.util.Optional;
import org.newsgraph.knowledge.Office;
import org.newsgraph.knowledge.OfficeQualifier;

/**
 * An office or a role as a sentence words it, with what it is an office of.
 *
 * @param from index of the first token of its noun phrase, modifiers and article included
 * @param first index of the first token of the office's noun
 * @param head index of the last token of the office's noun
 * @param to index of the last token of the phrase, complements after it included
 * @param title as it is shown, such as "Foreign minister" or "President-elect"
 * @param qualifiers words such as "former"
 * @param plural whether several hold it
 */
record OfficePhrase(
        int from,
        int first,
        int head,
        int to,
        Office office,
        List<Office> senses,
        String title,
        List<OfficeQualifier> qualifiers,
        List<Complement> complements,
        boolean definite,
        boolean plural) {

    Optional<OfficeQualifier> qualifier() {
        return qualifiers.stream()
                .filter(q -> q.effect() != OfficeQualifier.Effect.RANK)
                .findFirst();
    }

    boolean asserted() {
        return qualifiers.stream().noneMatch(q -> q.effect() == OfficeQualifier.Effect.NONE);
    }

    OfficePhrase with(List<Complement> shared) {
        return new OfficePhrase(from, first, head, to, office, senses, title, qualifiers, shared, definite, plural);
    }
}
