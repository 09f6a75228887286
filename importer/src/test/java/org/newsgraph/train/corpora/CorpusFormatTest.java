package org.newsgraph.train.corpora;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.evaluate.TaggedSentence;

/** Each format with a text of our own in it; a document a line, sentences parted by a bar, names with their types. */
final class CorpusFormatTest {
    private static String shown(List<List<TaggedSentence>> documents) {
        return documents.stream()
                .map(document -> document.stream().map(CorpusFormatTest::shown).collect(Collectors.joining(" | ")))
                .collect(Collectors.joining("\n"));
    }

    private static String shown(TaggedSentence sentence) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentence.tokens().size(); i++) {
            String tag = sentence.tags().get(i);
            text.append(i == 0 ? "" : " ").append(sentence.tokens().get(i)).append(tag.equals("O") ? "" : "/" + tag);
        }
        return text.toString();
    }

    @Test
    void numbered_tokens_with_remarks() {
        String text = """
                # newdoc id = a
                # text = The Swiss left Bern.
                1\tThe\tB-LOC\t-\tx
                2\tHague\tI-LOC\t-\tx
                3\tis\tB-O\t-\tx
                4\tSwiss\tB-OTH\t-\tx

                1\tPresident\tB-PER
                2\tKeller\tI-PER

                # newdoc id = b
                1\tUno\tB-ORG

                """;
        assertEquals(
                "The Hague/B-LOC is Swiss | President Keller/B-PER\nUno/B-ORG", shown(CorpusFormat.UNER.read(text)));
    }

    @Test
    void domain_labels_and_peoples() {
        String text = """
                Eva\tB-politician
                Keller\tI-politician
                won\tO
                the\tB-election
                2011\tI-election
                poll\tI-election

                British\tB-misc
                jazz\tB-musicgenre

                """;
        assertEquals(
                "Eva/B-PER Keller/I-PER won the 2011/B-EVE poll/I-EVE\nBritish/B-NORP jazz/B-MISC",
                shown(CorpusFormat.CROSSNER.read(text)));
    }

    @Test
    void tags_without_beginnings() {
        assertEquals(
                "Eva/B-PER Keller/I-PER of Dutch/B-NORP Bank/B-ORG",
                shown(CorpusFormat.WIKIGOLD.read("Eva I-PER\nKeller I-PER\nof O\nDutch I-MISC\nBank I-ORG\n")));
    }

    @Test
    void mentions_of_entities() {
        String text = "[{\"title\": \"t\", \"sents\": [[\"Eva\", \"Keller\", \"left\", \".\"], [\"German\", \"May\"]],"
                + " \"vertexSet\": [[{\"pos\": [0, 2], \"sent_id\": 0, \"type\": \"PER\"}],"
                + " [{\"pos\": [0, 1], \"sent_id\": 1, \"type\": \"LOC\"}], [{\"pos\": [1, 2], \"sent_id\": 1, \"type\": \"TIME\"}]]}]";
        assertEquals("Eva/B-PER Keller/I-PER left . | German/B-NORP May", shown(CorpusFormat.REDOCRED.read(text)));
    }

    @Test
    void rows_of_sentences_each_once() {
        String text = """
                Sentence #,Word,POS,Tag
                Sentence: 1,Iran,NNP,B-gpe
                ,",",",",O
                ,Iranian,JJ,B-gpe
                Sentence: 2,President,NNP,B-per
                ,Keller,NNP,I-per
                ,Monday,NNP,B-tim
                Sentence: 3,President,NNP,B-per
                ,Keller,NNP,I-per
                ,Monday,NNP,B-tim
                """;
        assertEquals("Iran/B-LOC , Iranian/B-NORP\nPresident Keller/B-PER Monday", shown(CorpusFormat.GMB.read(text)));
    }

    @Test
    void names_from_the_least_words_of_mentions() {
        String text = "# newdoc id = GUM_news_own\n"
                + token(1, "Eva", "PROPN", "Entity=(1-person-new-cf1-1,2-coref-Eva_Keller")
                + token(2, "Keller", "PROPN", "Entity=1)")
                + token(3, "left", "VERB", "_")
                + "4-5\tthe\t_\t_\t_\t_\t_\t_\t_\t_\n"
                + token(4, "the", "DET", "Discourse=x|Entity=(2-organization-new-cf2-2,4-sgl")
                + token(5, "University", "PROPN", "_")
                + token(6, "of", "ADP", "_")
                + token(7, "Basel", "PROPN", "Entity=(3-place-new-cf3-1-sgl)2)")
                + token(8, "for", "ADP", "_")
                + token(9, "Bern", "PROPN", "Entity=(4-place-new-cf4-1,3-sgl")
                + token(10, ",", "PUNCT", "_")
                + token(11, "Switzerland", "PROPN", "Entity=(5-place-new-cf4-1-sgl)4)")
                + token(12, "with", "ADP", "_")
                + token(13, "Swiss", "ADJ", "Entity=(6-person-new-cf5-2-sgl")
                + token(14, "friends", "NOUN", "Entity=6)")
                + "\n# newdoc id = GUM_fiction_own\n# global.Entity = GRP-etype-salience-infstat-centering-minspan-link-identity\n"
                + token(1, "Smaug", "PROPN", "Entity=(1-person-s-new-cf1-1-sgl)");
        String news = "Eva/B-PER Keller/I-PER left the University/B-ORG of/I-ORG Basel/I-ORG for Bern/B-LOC ,"
                + " Switzerland/B-LOC with Swiss/B-NORP friends";
        assertEquals(news, shown(CorpusFormat.GUM.read(text)));
        assertEquals(news + "\nSmaug/B-PER", shown(CorpusFormat.GUM_ALL.read(text)));
    }

    private static String row(String... cells) {
        return String.join("\t", cells) + "\n";
    }

    private static String token(int number, String form, String partOfSpeech, String miscellaneous) {
        return row(String.valueOf(number), form, form, partOfSpeech, "_", "_", "_", "_", "_", miscellaneous);
    }
}
