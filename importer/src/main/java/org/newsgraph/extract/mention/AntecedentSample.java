package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;

/**
 * An expression that refers back, and one of those whom it may refer to.
 *
 * @param anaphor the expression, in UTF-16 code units of the text
 * @param task the question that {@link Antecedents} puts to its model
 * @param names the names that the text gives the candidate; of several in coordination, those of each
 * @param ruled whether the rules take this candidate
 * @param features the names of the binary features that hold
 */
public record AntecedentSample(
        Span anaphor, String task, List<Set<String>> names, boolean ruled, List<String> features) {}
