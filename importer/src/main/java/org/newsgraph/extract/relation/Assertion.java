package org.newsgraph.extract.relation;

import java.util.Set;

/** Whether a clause is told as true: not denied, not possible, wished, asked or claimed only. */
final class Assertion {
    private static final int STEPS = 8;
    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "no", "neither", "nor", "hardly", "cannot");
    private static final Set<String> MODALS =
            Set.of("would", "could", "may", "might", "should", "can", "'d", "must", "shall", "ought");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "wo");
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "until", "before", "lest");
    /** Verbs whose clause is not thereby true. */
    private static final Set<String> OPEN = Set.of(
            "want",
            "hope",
            "seek",
            "plan",
            "expect",
            "fear",
            "deny",
            "allege",
            "aim",
            "try",
            "refuse",
            "threaten",
            "promise",
            "wish",
            "intend",
            "consider",
            "urge",
            "ask",
            "demand",
            "call",
            "suggest",
            "propose",
            "doubt",
            "suspect",
            "dream",
            "vow",
            "pledge",
            "attempt",
            "fail",
            "decline",
            "agree",
            "prepare",
            "rumor",
            "speculate",
            "imagine",
            "believe",
            "claim",
            "accuse",
            "nominate",
            "run",
            "campaign",
            "compete",
            "hesitate",
            "offer");

    private static final Set<String> CLAUSAL = Set.of("xcomp", "ccomp", "advcl", "obl", "acl", "csubj", "obj");

    private Assertion() {}

    /** Whether what the token says is asserted. */
    static boolean holds(MarkedSentence s, int token) {
        return walk(s, token, false);
    }

    /** Whether it is said to be to come ("will succeed"), and otherwise asserted. */
    static boolean holdsOrWill(MarkedSentence s, int token) {
        return walk(s, token, true);
    }

    private static boolean walk(MarkedSentence s, int token, boolean future) {
        int i = token;
        for (int n = 0; i >= 0 && n < STEPS; n++) {
            if (spoils(s, i, future)) {
                return false;
            }
            int head = s.head(i);
            if (head < 0 || s.relation(i).equals("acl:relcl") || s.relation(i).equals("parataxis")) {
                return true;
            }
            if (CLAUSAL.contains(base(s.relation(i))) && OPEN.contains(lemma(s, head))) {
                return false;
            }
            i = head;
        }
        return true;
    }

    private static boolean spoils(MarkedSentence s, int i, boolean future) {
        for (int c : s.sentence().syntax().children(i)) {
            String word = s.lower(c);
            String relation = base(s.relation(c));
            if (relation.equals("aux") && (MODALS.contains(word) || (!future && FUTURE.contains(word)))) {
                return true;
            }
            if ((relation.equals("advmod") || relation.equals("neg") || relation.equals("det"))
                    && NEGATIONS.contains(word)
                    && !(word.equals("no") && s.is(c + 1, "longer"))) {
                return true;
            }
            if (relation.equals("mark") && CONDITIONS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String base(String relation) {
        int colon = relation.indexOf(':');
        return colon < 0 ? relation : relation.substring(0, colon);
    }

    static String lemma(MarkedSentence s, int i) {
        return i < 0 ? "" : s.token(i).lemma().toLowerCase(java.util.Locale.ROOT);
    }
}
