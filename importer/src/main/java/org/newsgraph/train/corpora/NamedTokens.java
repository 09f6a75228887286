package org.newsgraph.train.corpora;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.newsgraph.evaluate.Bio;
import org.newsgraph.evaluate.TaggedSentence;

/** The tokens of a sentence and its names, none within another: what comes first stays. */
final class NamedTokens {
    private final Convention convention;
    private final List<String> tokens;
    private final List<Span> names = new ArrayList<>();

    NamedTokens(Convention convention, List<String> tokens) {
        this.convention = convention;
        this.tokens = List.copyOf(tokens);
    }

    /** What the corpus marks; a label that is no name here is left out. */
    void add(int begin, int end, String label) {
        Span name = convention.name(tokens, begin, end, label);
        if (name != null && names.stream().noneMatch(name::intersects)) {
            names.add(name);
        }
    }

    TaggedSentence sentence() {
        return new TaggedSentence(tokens, Bio.tags(tokens.size(), names));
    }
}
