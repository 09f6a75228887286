package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

final class BeamTaggerTest {
    private static final List<String> SENTENCES = List.of(
            "Mr. Putin told the Russian parliament on Nov. 3 that he would meet Mr. Trump in Helsinki if the talks go well .",
            "`` The 27-nation bloc wo n't back down , '' said a Brussels-based e-mail signed by A. B. C. -LRB- aged 46 -RRB-",
            "US officials say talks stall",
            "Yes",
            "It 's 9.30 p.m. , i.e. too late");

    @Test
    void tags_are_those_of_OpenNLPs_tagger() throws IOException {
        try (InputStream in = BeamTaggerTest.class.getResourceAsStream("/en-parser-chunking.bin")) {
            ParserModel model = new ParserModel(in);
            POSTaggerME original = new POSTaggerME(model.getParserTaggerModel(), POSTagFormat.CUSTOM);
            BeamTagger ours = new BeamTagger(ParsingModels.of(model).tagger());
            for (String sentence : SENTENCES) {
                String[] words = sentence.split(" ");
                assertArrayEquals(original.tag(words), ours.tag(List.of(words)), sentence);
            }
        }
    }
}
