package org.newsgraph.read.syntax;

import opennlp.tools.parser.Parse;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.chunking.Parser;

/**
 * OpenNLP's parser with the part-of-speech tags given: each token's label carries its tag. A derivation that is less probable than
 * a complete parse is not pursued, as each step makes it less probable still; the search, which ends with the tenth complete parse,
 * then sometimes sees a parse that is more probable than the one that it would have settled for.
 */
final class TaggedParser extends Parser {
    private static final Parse[] NONE = {};
    private double best = Double.NEGATIVE_INFINITY;

    TaggedParser(ParserModel model, int beamSize, double advancePercentage) {
        super(model, beamSize, advancePercentage);
    }

    @Override
    protected Parse[] advanceTags(Parse untagged) {
        best = Double.NEGATIVE_INFINITY;
        Parse tagged = (Parse) untagged.clone();
        Parse[] tokens = untagged.getChildren();
        for (int i = 0; i < tokens.length; i++) {
            Parse token = tokens[i];
            tagged.insert(new Parse(token.getText(), token.getSpan(), token.getLabel(), 1, i));
        }
        return new Parse[] {tagged};
    }

    @Override
    protected Parse[] advanceParses(Parse derivation, double probability) {
        return derivation.getProb() < best ? NONE : super.advanceParses(derivation, probability);
    }

    @Override
    protected void advanceTop(Parse complete) {
        super.advanceTop(complete);
        best = Math.max(best, complete.getProb());
    }
}
