package org.newsgraph.extract.event;

import java.util.Set;
import org.newsgraph.knowledge.WordClasses;

/** Whether what rises or falls is what an economy is measured in: sales, prices, percent. */
final class EconomicFigures {
    private static final Set<String> ECONOMIC = WordClasses.events().words("economic");
    private static final Set<String> FIGURES = Set.of("%", "percent", "$", "million", "billion", "trillion", "euros");

    private EconomicFigures() {}

    /** Whether the verb, its subject or object measure an economy, or are measured: "sales fell", "lost 4,300 jobs". */
    static boolean areTold(Parse parse, int verb, int object) {
        int subject = Clauses.subject(parse, verb);
        return measures(parse, subject)
                || measures(parse, object)
                || parse.any(verb, c -> parse.is(c, "obl", "nummod") && isFigure(parse, c));
    }

    /** "fell 2 percent", "rose by $10" */
    private static boolean isFigure(Parse parse, int token) {
        return FIGURES.contains(parse.lower(token)) || parse.any(token, c -> FIGURES.contains(parse.lower(c)));
    }

    private static boolean measures(Parse parse, int token) {
        return token >= 0
                && (isMeasure(parse, token)
                        || parse.any(
                                token,
                                c -> isMeasure(parse, c)
                                        && (!parse.is(c, "nmod")
                                                || parse.preposition(c).equals("of"))));
    }

    private static boolean isMeasure(Parse parse, int token) {
        return ECONOMIC.contains(parse.lemma(token))
                || ECONOMIC.contains(parse.lower(token))
                || parse.tag(token).equals("$");
    }
}
