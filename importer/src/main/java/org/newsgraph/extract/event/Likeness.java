package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.model.EventType;

/** Whether the words of two tellings in one document can tell one event. */
final class Likeness {
    /** Types whose tellings must share their verb, since their type says little. */
    private static final Set<EventType> VAGUE = Set.of(
            EventType.ACTION,
            EventType.DECISION,
            EventType.PRODUCTION,
            EventType.ECONOMY,
            EventType.DEAL,
            EventType.LAUNCH,
            EventType.TRAVEL,
            EventType.REQUEST,
            EventType.REJECT);

    private static final Set<String> ORAL = Set.of("phone", "talk", "meet", "host", "mediate");

    private static final Set<String> CONTRACTS = Set.of("agree", "sign");
    private static final String TRUCE = "ceasefire";

    private Likeness() {}

    /** Whether the words can tell one event. */
    static boolean alike(Candidate a, Candidate b) {
        String la = a.trigger().word().lemma();
        String lb = b.trigger().word().lemma();
        if (VAGUE.contains(a.type())) {
            return (la.equals(lb) || isObject(a, b) || isObject(b, a))
                    && (a.object().isEmpty()
                            || b.object().isEmpty()
                            || a.object().equals(b.object()));
        }
        return switch (a.type()) {
            case STATEMENT, INAUGURATION, SUCCESSION, RESIGNATION, DEATH, MARRIAGE, BIRTH, SANCTION, THREATEN -> true;
            case ELECTION -> !(a.mode().equals("campaign") ^ b.mode().equals("campaign"));
            case AGREE -> a.mode().equals(b.mode()) || contracts(a, b);
            case CONSULT -> a.mode().equals(b.mode()) || oral(a, b);
            default ->
                la.equals(lb)
                        || (a.mode().equals(b.mode())
                                && (a.trigger().nominal() || b.trigger().nominal()));
        };
    }

    /** "Won an order", and the order. */
    private static boolean isObject(Candidate verb, Candidate noun) {
        return noun.trigger().nominal()
                && verb.object().equals(noun.trigger().word().lemma());
    }

    /**
     * A truce is signed, and is called an agreement afterwards; an agreement is no truce unless it is said to be one. To promise
     * something or to accept an offer is none of these.
     */
    private static boolean contracts(Candidate earlier, Candidate later) {
        boolean general = CONTRACTS.contains(earlier.mode()) || earlier.mode().equals(TRUCE);
        return general
                && (CONTRACTS.contains(later.mode())
                        || (later.mode().equals(TRUCE)
                                && earlier.object()
                                        .equals(later.trigger().word().lemma())));
    }

    private static boolean oral(Candidate a, Candidate b) {
        boolean called = a.mode().equals("phone") || b.mode().equals("phone");
        boolean met = a.mode().equals("meet")
                || b.mode().equals("meet")
                || a.mode().equals("host")
                || b.mode().equals("host");
        return ORAL.contains(a.mode()) && ORAL.contains(b.mode()) && !(called && met);
    }
}
