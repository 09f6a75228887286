package org.newsgraph.read.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.chunking.Parser;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.newsgraph.read.maxent.MaxentTable;

final class TaggedParserTest {
    private static final List<String> SENTENCES = List.of(
            "Mr. Putin told the Russian parliament on Monday that he would meet Mr. Trump in Helsinki if the talks go well .",
            "The minister , who had resigned in May , said he regretted the decision to sell tanks and ships to Egypt .",
            "Protesters marched through Paris , burning cars and throwing stones at the police , before they were dispersed .",
            "It is not clear whether the president of France or the chancellor of Germany will sign the treaty first .",
            "Time flies like an arrow , and fruit flies like a banana on the table near the window with the red curtain .");

    /** The original goes on with derivations that are less probable than a parse it has. */
    private static final class Thorough extends Parser {
        Thorough(ParserModel model) {
            super(model, 10, 0.9);
        }

        @Override
        protected Parse[] advanceTags(Parse untagged) {
            Parse tagged = (Parse) untagged.clone();
            Parse[] tokens = untagged.getChildren();
            for (int i = 0; i < tokens.length; i++) {
                tagged.insert(new Parse(tokens[i].getText(), tokens[i].getSpan(), tokens[i].getLabel(), 1, i));
            }
            return new Parse[] {tagged};
        }
    }

    @Test
    void the_best_parse_is_found_without_derivations_that_cannot_win() throws IOException {
        ParserModel model;
        try (InputStream in = TaggedParserTest.class.getResourceAsStream("/en-parser-chunking.bin")) {
            model = new ParserModel(in);
        }
        POSTaggerME tagger = new POSTaggerME(model.getParserTaggerModel(), POSTagFormat.CUSTOM);
        ParserModels models = new ParserModels(
                MaxentTable.of(model.getParserChunkerModel().<MaxentModel>getArtifact("chunker.model")),
                MaxentTable.of(model.getBuildModel()),
                MaxentTable.of(model.getCheckModel()),
                model.getHeadRules());
        TaggedParser quick = new TaggedParser(models, 10, 0.9);
        Parser thorough = new Thorough(model);
        for (String sentence : SENTENCES) {
            String[] words = sentence.split(" ");
            String[] tags = tagger.tag(words);
            Parse expected = thorough.parse(tokens(sentence, tags));
            TaggedParser.Parsed parse = quick.parse(List.of(words), List.of(tags));
            assertNotNull(parse);
            assertEquals(
                    shown(expected), "(TOP" + shown(parse.node(), List.of(words).iterator()) + ")");
            assertEquals(expected.getProb(), parse.logProbability(), 1e-9, "sums in another order");
        }
    }

    @SuppressWarnings("JdkObsolete") // the parser writes to no other buffer
    private static String shown(Parse parse) {
        StringBuffer tree = new StringBuffer();
        parse.show(tree);
        return tree.toString();
    }

    private static String shown(Node node, Iterator<String> words) {
        String inside = node.isWord()
                ? " " + words.next()
                : node.children().stream().map(child -> shown(child, words)).collect(Collectors.joining());
        return " (" + node.type() + inside + ")";
    }

    private static Parse tokens(String sentence, String[] tags) {
        Parse all = new Parse(sentence, new Span(0, sentence.length()), AbstractBottomUpParser.INC_NODE, 1, 0);
        int begin = 0;
        for (int i = 0; i < tags.length; i++) {
            int end = sentence.indexOf(' ', begin) < 0 ? sentence.length() : sentence.indexOf(' ', begin);
            Parse leaf = new Parse(sentence, new Span(begin, end), AbstractBottomUpParser.TOK_NODE, 0, i);
            leaf.setLabel(tags[i]);
            all.insert(leaf);
            begin = end + 1;
        }
        return all;
    }
}
