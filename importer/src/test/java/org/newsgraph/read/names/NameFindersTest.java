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
import java.util.Locale;
import java.util.function.UnaryOperator;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.evaluate.NameEvaluation;
import org.newsgraph.evaluate.NameScores;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;

/** The finders with their real models, on sentences written for this test. */
final class NameFindersTest {
    private static final String DIGEST = "3bca2124886b0cf073f9fc0329cbe405fdb8fd20e10e98cba79416bec86c5fd6";

    private static Path gold() throws URISyntaxException {
        return Path.of(NameFindersTest.class.getResource("own-names.conll").toURI());
    }

    private static double f1(NameModel model, UnaryOperator<String> change) throws URISyntaxException {
        List<List<TaggedSentence>> documents = TokenFiles.conll(gold()).stream()
                .map(document -> document.stream()
                        .map(s -> new TaggedSentence(
                                s.tokens().stream().map(change).toList(), s.tags()))
                        .toList())
                .toList();
        return 100
                * new NameEvaluation(NameFinders.of(model))
                        .of(documents)
                        .sum(NameScores.CORE)
                        .f1();
    }

    @Test
    void the_gold_is_the_one_that_the_floors_were_measured_on()
            throws IOException, URISyntaxException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(gold()));
        assertEquals(DIGEST, HexFormat.of().formatHex(digest));
    }

    @ParameterizedTest
    @CsvSource({"ACCURATE,95", "FAST,80"})
    void finds_most_names_of_plain_news(NameModel model, double floor) throws URISyntaxException {
        double f1 = f1(model, word -> word);
        assertTrue(f1 >= floor, model + " has F1 " + f1);
    }

    @Test
    void capitals_and_small_letters_cost_little() throws URISyntaxException {
        double upper = f1(NameModel.ACCURATE, word -> word.toUpperCase(Locale.ROOT));
        double lower = f1(NameModel.ACCURATE, word -> word.toLowerCase(Locale.ROOT));
        assertTrue(upper >= 85, "capitals: " + upper);
        assertTrue(lower >= 85, "small letters: " + lower);
    }

    @Test
    void curly_quotation_marks_cost_nothing() throws URISyntaxException {
        double straight = f1(NameModel.ACCURATE, word -> word);
        assertEquals(straight, f1(NameModel.ACCURATE, word -> word.equals("\"") ? "“" : word));
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
