package org.newsgraph.extract.event;

import java.util.HashMap;
import java.util.Map;

/** How likely the types are that a document's event nouns have by rule: a noun keeps its sense throughout a document (Gale et al. 1992). */
final class SensesOfDocument {
    private final Map<String, Double> nouns = new HashMap<>();

    /** The most over this telling and those before it of the same noun by the same type; of a verb its own. */
    double likelihood(Candidate c, double here) {
        return c.verbal() ? here : nouns.merge(c.trigger().word().lemma() + ' ' + c.type(), here, Math::max);
    }
}
