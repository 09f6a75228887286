package org.newsgraph.extract.statement;

import java.util.List;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;

/** Finds what stands between quotation marks, and the reporting clause beside it. */
public final class QuotationFinder {
    public List<Quotation> find(Reading reading) {
        return List.of();
    }
}
