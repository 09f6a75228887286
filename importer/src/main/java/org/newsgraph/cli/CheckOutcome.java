package org.newsgraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import org.newsgraph.ask.Check;
import org.newsgraph.cli.output.TextTable;
import org.newsgraph.store.Answer;

/**
 * What a check found.
 *
 * @param answer the rows that break the rule
 * @param took how long it ran
 */
record CheckOutcome(Check check, Answer answer, Duration took) {
    boolean holds() {
        return answer.rows().isEmpty();
    }

    /** Whether the graph is wrong, rather than worth a look. */
    boolean isBroken() {
        return !holds() && check.severity() == Check.Severity.ERROR;
    }

    /** Prints the first rows. */
    void table(int most, int width, PrintWriter out) {
        new TextTable(width)
                .print(answer.columns(), answer.rows().stream().limit(most).toList(), out);
    }
}
