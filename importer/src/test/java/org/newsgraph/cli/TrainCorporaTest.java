package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The corpora as a user asks for them, without a network. */
final class TrainCorporaTest {
    @TempDir
    private Path folder;

    @Test
    void the_list_says_where_each_corpus_comes_from_and_fetches_nothing() {
        Path out = folder.resolve("out");
        Run run = Run.of("train", "corpora", "--dry-run", "--out", out.toString());
        assertEquals(0, run.code(), run.err());
        for (String corpus :
                new String[] {"gum_train", "uner_dev", "redocred", "crossner", "gmb", "gum_dev", "wikigold"}) {
            Matcher entry = Pattern.compile(
                            corpus + "\\.conll \\((train|dev)\\)\n  repository  https://github\\.com/\\S+ at"
                                    + " [0-9a-f]{40}\n  files       .+\n  licence     .+\n  as trained  [0-9,]+ tokens, SHA-256 [0-9a-f]{64}\n")
                    .matcher(run.out());
            assertTrue(entry.find(), corpus + " in " + run.out());
        }
        assertFalse(Files.exists(out));
    }

    @Test
    void copies_that_are_missing_or_changed_are_named() throws IOException {
        Path from = Files.createDirectories(folder.resolve("from"));
        String out = folder.resolve("out").toString();
        Run missing = Run.of("train", "corpora", "--from", from.toString(), "--out", out);
        assertEquals(
                "newsgraph: " + from.resolve("train/gum_train.conll")
                        + ": cannot be read; put gum_train.conll there, or leave out --from to fetch it\n",
                missing.err());
        Path file = Files.writeString(from.resolve("gum_train.conll"), "Eva\tB-PER\n");
        Run changed = Run.of("train", "corpora", "--from", from.toString(), "--out", out);
        assertTrue(changed.err().startsWith("newsgraph: " + file + ": its SHA-256 digest is "), changed.err());
        assertTrue(changed.err().endsWith("; get another copy, or leave out --from to fetch it\n"), changed.err());
        assertEquals(ExitCode.NO_ARTICLE.code(), changed.code());
        assertFalse(Files.exists(folder.resolve("out")));
    }
}
