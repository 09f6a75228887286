package org.newsgraph.extract.statement;

import java.util.List;
import org.newsgraph.model.Event;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Statement;
import org.newsgraph.model.TimeExpression;

/** Turns quotations and reported speech into statements with speaker, addressee, medium and topic. */
public final class StatementExtractor {
    public List<Statement> extract(
            Reading reading,
            Mentions mentions,
            List<Quotation> quotations,
            List<TimeExpression> times,
            List<Event> events) {
        return List.of();
    }
}
