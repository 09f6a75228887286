package org.newsgraph.extract.time;

import java.util.List;
import org.newsgraph.model.Reading;
import org.newsgraph.model.TimeExpression;

/** Finds time expressions and resolves them against the day of publication and the document's running date. */
public final class TimeTagger {
    public List<TimeExpression> tag(Reading reading) {
        return List.of();
    }
}
