package org.newsgraph.read.syntax;

import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/** Closed word classes that attachment and labels depend on. */
final class Lexicon {
    private static final WordClasses CLASSES = WordClasses.syntax();
    private static final Set<String> DEICTIC = CLASSES.words("deictic");
    private static final Set<String> UNITS = CLASSES.words("units");
    private static final Set<String> SELECTING = CLASSES.words("selecting");
    private static final Set<String> SPENDING = CLASSES.words("spending");
    private static final Set<String> SUBORDINATORS = CLASSES.words("subordinators");
    private static final Set<String> ASKING = CLASSES.words("asking");
    private static final Set<String> OBJECT_CONTROL = CLASSES.words("object-control");
    private static final Set<String> PURPOSEFUL = CLASSES.words("purposeful");

    private static final Set<String> REPORTING = CLASSES.words("reporting");
    /** Nouns that take a clause with "that" or an infinitive as their content. */
    private static final Set<String> CONTENT = CLASSES.words("content");

    private static final Set<String> WITH_INFINITIVE = CLASSES.words("with-infinitive");

    private Lexicon() {}

    /** Verbs that report direct speech. */
    static boolean reports(String lemma) {
        return REPORTING.contains(lemma);
    }

    static boolean takesContent(String noun) {
        return CONTENT.contains(noun);
    }

    static boolean takesInfinitive(String noun) {
        return WITH_INFINITIVE.contains(noun);
    }

    static boolean isDeictic(String form) {
        return DEICTIC.contains(form);
    }

    static boolean isTimeUnit(String form) {
        return UNITS.contains(form);
    }

    static boolean selectsTime(String form) {
        return SELECTING.contains(form);
    }

    /** Verbs whose object may be a stretch of time. */
    static boolean takesTime(String lemma) {
        return SPENDING.contains(lemma);
    }

    static boolean isSubordinator(String form) {
        return SUBORDINATORS.contains(form);
    }

    /** Words that take an indirect question. */
    static boolean asks(String lemma) {
        return ASKING.contains(lemma);
    }

    /** Verbs whose object, or passive subject, is the subject of the infinitive after it. */
    static boolean controlsObject(String lemma) {
        return OBJECT_CONTROL.contains(lemma);
    }

    /** Verbs after which a bare infinitive with "to" tells the purpose. */
    static boolean hasPurpose(String lemma) {
        return PURPOSEFUL.contains(lemma);
    }
}
