package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line where it needs neither models nor a database. */
final class MainTest {
    @TempDir
    private Path dir;

    @Test
    void help_names_every_command_and_every_exit_code() {
        Run help = Run.of("--help");
        assertEquals(0, help.code());
        for (String word : new String[] {
            "import", "query", "serve", "status", "check", "export", "remove", "extract", "130   interrupted"
        }) {
            assertTrue(help.out().contains(word), word);
        }
        assertEquals(help.out(), Run.of().out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import",
                "query",
                "serve",
                "status",
                "check",
                "guide",
                "visualize",
                "export",
                "remove",
                "merge",
                "split",
                "never-merge",
                "duplicates",
                "decisions",
                "extract"
            })
    void every_command_has_help_with_examples(String command) {
        Run help = Run.of(command, "--help");
        assertAll(
                () -> assertEquals(0, help.code()),
                () -> assertTrue(help.out().contains("Examples:\n  newsgraph "), help.out()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "import", "import --colour", "query", "query --list --find x", "query no-such"})
    void what_cannot_be_is_a_usage_error(String line) {
        Run run = Run.of(line.split(" "));
        assertEquals(2, run.code(), run.err());
        assertTrue(!run.err().isBlank());
    }

    @Test
    void inputs_without_any_article_have_their_own_exit_code() throws IOException {
        Path empty = Files.writeString(dir.resolve("empty.txt"), "");
        Run run = Run.of("extract", empty.toString(), dir.resolve("none.txt").toString());
        assertEquals(4, run.code());
        assertEquals(
                "newsgraph: " + dir.resolve("none.txt")
                        + ": no such file or folder; check the path; it is taken from the"
                        + " current folder\nnewsgraph: " + empty + ": empty; leave it out, or give it text\n",
                run.err());
    }

    @Test
    void a_data_folder_that_is_not_there_holds_no_graph() {
        Run run = Run.of("status", "--data", dir.resolve("none").toString());
        assertEquals(7, run.code());
        assertTrue(run.err().contains("newsgraph import PATH"), run.err());
        assertEquals(1, run.err().lines().count());
    }

    @Test
    void questions_are_listed_found_and_shown() {
        assertTrue(Run.of("query", "--list").out().contains("events-of-two"));
        assertTrue(Run.of("query", "--find", "who accused").out().contains("who-accused-whom"));
        String met = Run.of("query", "--find", "who met").out();
        assertTrue(met.contains("who-spoke-with-whom") && !met.contains("attacks-on"), met);
        Run shown = Run.of("query", "--show", "events-of-two");
        assertTrue(shown.out().contains(":params {a: \"Donald Trump\", b: \"Vladimir Putin\"};\nMATCH"), shown.out());
    }

    @Test
    void a_mistyped_question_is_answered_with_the_nearest() {
        Run run = Run.of("query", "accused-whom");
        assertEquals(2, run.code());
        assertEquals("newsgraph: no question is called accused-whom; did you mean who-accused-whom?\n", run.err());
    }
}
