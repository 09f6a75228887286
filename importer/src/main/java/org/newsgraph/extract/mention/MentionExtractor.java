package org.newsgraph.extract.mention;

import java.util.List;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;

/** Finds the mentions of a document and which of them refer to one entity. */
public final class MentionExtractor {
    public Mentions extract(Reading reading, List<Quotation> quotations) {
        return new Mentions(List.of(), List.of());
    }
}
