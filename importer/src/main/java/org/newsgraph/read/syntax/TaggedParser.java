package org.newsgraph.read.syntax;

import opennlp.tools.parser.Parse;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.chunking.Parser;

/** OpenNLP's parser with the part-of-speech tags given: each token's label carries its tag. */
final class TaggedParser extends Parser {
    TaggedParser(ParserModel model, int beamSize, double advancePercentage) {
        super(model, beamSize, advancePercentage);
    }

    @Override
    protected Parse[] advanceTags(Parse untagged) {
        Parse tagged = (Parse) untagged.clone();
        Parse[] tokens = untagged.getChildren();
        for (int i = 0; i < tokens.length; i++) {
            Parse token = tokens[i];
            tagged.insert(new Parse(token.getText(), token.getSpan(), token.getLabel(), 1, i));
        }
        return new Parse[] {tagged};
    }
}
