package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Training, scoring and tagging as a user does them, with good and with bad files. */
final class NamesCommandsTest {
    private static final String[] PEOPLE = {"Eva Keller", "Tom Baker", "Ines Silva", "Omar Haddad"};
    private static final String[] CITIES = {"Bern", "Oslo", "Lima", "Tunis"};

    @TempDir
    private Path folder;

    private String corpus() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String[] person = PEOPLE[i % PEOPLE.length].split(" ");
            text.append(person[0]).append("\tB-PER\n").append(person[1]).append("\tI-PER\nlives\tO\nin\tO\n");
            text.append(CITIES[i / 4 % CITIES.length]).append("\tB-LOC\n.\tO\n\n");
        }
        return Files.writeString(folder.resolve("corpus.conll"), text).toString();
    }

    @Test
    void what_is_trained_can_be_scored() throws IOException {
        String corpus = corpus();
        String model = folder.resolve("model").toString();
        Run training = Run.of("train", "names", "--corpus", corpus, "--out", model);
        assertEquals(0, training.code(), training.err());
        Run scores = Run.of("evaluate", "names", "--gold", corpus, "--model", model, "--variants", "--mistakes", "5");
        assertEquals(0, scores.code(), scores.err());
        String core = scores.out()
                .lines()
                .filter(l -> l.startsWith("PER+ORG+LOC"))
                .findFirst()
                .orElseThrow();
        assertEquals("100.0", Arrays.asList(core.split(" +")).get(3), scores.out());
        String capitals = scores.out()
                .lines()
                .filter(l -> l.startsWith("all capitals"))
                .findFirst()
                .orElseThrow();
        assertTrue(capitals.contains("100.0"), scores.out());
    }

    @Test
    void mistakes_are_shown_with_their_sentence() throws IOException {
        Path gold = Files.writeString(
                folder.resolve("wrong.conll"), "Eva\tO\nKeller\tO\nleft\tB-LOC\nBerlin\tB-LOC\n.\tO\n");
        Run run = Run.of("evaluate", "names", "--gold", gold.toString(), "--mistakes", "9");
        assertTrue(run.out().contains("SPURIOUS\tgold -\tfound [Eva Keller]PER\tEva Keller left Berlin ."), run.out());
        assertTrue(run.out().contains("MISSED\tgold [left]LOC\tfound -"), run.out());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Eva|line 1 is not a token, a tab and a tag",
                "Eva NAME|line 1 has the tag NAME; tags are O, B-TYPE and I-TYPE",
                "Eva B-HERO|line 1 has the type HERO; rename it to one of PER, ORG, LOC, EVE, NORP, MISC, or to O",
                "Eva I-PER|line 1 has I-PER without B-PER before it; names begin with B- (IOB2)",
                "-DOCSTART- O|no sentence in it; a token, a tab and a tag a line are wanted"
            })
    void a_bad_corpus_gives_one_line_that_names_file_and_place(String content, String problem) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.conll"), content + "\n");
        for (String[] command : new String[][] {
            {"evaluate", "names", "--gold", file.toString()},
            {
                "train",
                "names",
                "--corpus",
                file.toString(),
                "--out",
                folder.resolve("m").toString()
            }
        }) {
            Run run = Run.of(command);
            assertEquals("newsgraph: " + file + ": " + problem + "\n", run.err());
            assertNotEquals(0, run.code());
        }
    }

    @Test
    void what_is_not_there_is_named() {
        String nowhere = folder.resolve("nowhere").toString();
        Run gold = Run.of("evaluate", "names", "--gold", nowhere);
        assertEquals("newsgraph: " + nowhere + ": no such file; check the path\n", gold.err());
        Run tokens = Run.of("extract", nowhere, "--pretokenized", "--format", "conll");
        assertEquals(
                "newsgraph: no file of tokens to read: " + nowhere,
                tokens.err().lines().findFirst().orElse(""));
        assertNotEquals(0, gold.code());
        assertNotEquals(0, tokens.code());
    }
}
