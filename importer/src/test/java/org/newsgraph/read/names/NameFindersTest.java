package org.newsgraph.read.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.evaluate.NameEvaluation;
import org.newsgraph.evaluate.NameScores;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TextVariant;
import org.newsgraph.evaluate.TokenFiles;

/** The finders with their real models, on sentences written for this test. */
final class NameFindersTest {
    private static final String DIGEST = "252ebe73f3569e870525b6a9ef9ff60ac89a775e4ab41ec2c60c424708179337";

    private static Path gold() throws URISyntaxException {
        return Path.of(NameFindersTest.class.getResource("own-names.conll").toURI());
    }

    private static NameScores scores(NameModel model, List<List<TaggedSentence>> documents) {
        return new NameEvaluation(NameFinders.of(model)).of(documents);
    }

    private static double f1(NameScores scores) {
        return 100 * scores.sum(NameScores.CORE).f1();
    }

    @Test
    void the_gold_is_the_one_that_the_floors_were_measured_on()
            throws IOException, URISyntaxException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(gold()));
        assertEquals(DIGEST, HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @CsvSource({"ACCURATE,95,90,90,80,60", "FAST,80,75,60,60,20"})
    void finds_most_names_of_plain_news(
            NameModel model, double all, double people, double places, double groups, double events)
            throws URISyntaxException {
        NameScores scores = scores(model, TokenFiles.conll(gold()));
        assertTrue(f1(scores) >= all, model + " has F1 " + f1(scores));
        Map.of("PER", people, "ORG", people, "LOC", places, "NORP", groups, "EVE", events)
                .forEach((type, floor) -> {
                    double f1 = 100 * scores.sum(List.of(type)).f1();
                    assertTrue(f1 >= floor, model + " has F1 " + f1 + " for " + type);
                });
    }

    @ParameterizedTest
    @EnumSource(NameModel.class)
    void changes_of_the_text_cost_at_most_ten_points(NameModel model) throws URISyntaxException {
        List<List<TaggedSentence>> documents = TokenFiles.conll(gold());
        double before = f1(scores(model, documents));
        for (TextVariant variant : TextVariant.values()) {
            double after = f1(scores(model, variant.of(documents)));
            assertTrue(before - after <= 10, model + ", " + variant + ": F1 " + after + " instead of " + before);
        }
    }

    @ParameterizedTest
    @EnumSource(NameModel.class)
    void takes_any_text(NameModel model) {
        String[] odd = {"😀", "\u200f", "\u00a0", "", "\ud83d", "א", "Ω", "a".repeat(5000), "-DOCSTART-", "\u0007"};
        String[] endless = new String[10_000];
        Arrays.fill(endless, "Berlin");
        List<List<Span>> names = NameFinders.of(model).find(List.of(odd, new String[0], endless, odd));
        assertEquals(4, names.size());
        assertEquals(List.of(), names.get(1));
        names.get(2).forEach(name -> assertTrue(name.getEnd() <= endless.length));
        assertEquals(List.of(), NameFinders.of(model).find(List.of()));
    }

    @ParameterizedTest
    @EnumSource(NameModel.class)
    @Timeout(120)
    void a_long_document_takes_bounded_time(NameModel model) {
        String[] sentence = "Ms. Keller of the World Bank flew from Nairobi to \u202bבירות\u202c 🙂 .".split(" ");
        List<List<Span>> names = NameFinders.of(model).find(Collections.nCopies(3_000, sentence));
        assertEquals(3_000, names.size());
    }

    @ParameterizedTest
    @EnumSource(NameModel.class)
    void a_document_alone_decides_its_names(NameModel model) {
        List<String[]> one = List.of("Angela Merkel met Shell in The Hague .".split(" "), "Merkel left .".split(" "));
        List<List<Span>> first = NameFinders.of(model).find(one);
        NameFinders.of(model).find(Collections.nCopies(30, "Washington wins against Chelsea .".split(" ")));
        assertEquals(first, NameFinders.of(model).find(one));
    }

    @Test
    void names_have_types_of_the_list_and_probabilities() {
        for (NameModel model : NameModel.values()) {
            for (Span name : NameFinders.of(model)
                    .find(Collections.singletonList("Swiss voters elected Eva Keller in Bern .".split(" ")))
                    .get(0)) {
                assertTrue(NameTypes.ALL.contains(name.getType()));
                assertTrue(name.getProb() > 0 && name.getProb() <= 1);
            }
        }
    }
}
