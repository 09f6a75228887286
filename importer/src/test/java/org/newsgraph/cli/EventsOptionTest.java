package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sentence whose verb the lexicon lacks, told by the encoder alone. */
final class EventsOptionTest {
    private static final String TOLD = "\"text\":\"rationed\"";

    @TempDir
    private Path dir;

    @Test
    void rules_alone_tell_what_the_lexicon_knows() throws IOException {
        assertTrue(extract().contains(TOLD));
        assertFalse(extract("--events", "rules").contains(TOLD));
        assertTrue(extract("--events", "encoder").contains(TOLD));
    }

    @Test
    void beside_the_fast_name_finder_rules_tell_unless_asked_otherwise() throws IOException {
        assertFalse(extract("--names", "fast").contains(TOLD));
        assertTrue(extract("--names", "fast", "--events", "encoder").contains(TOLD));
    }

    /** What is extracted; one cache serves all, since it keeps apart what tells events. */
    private String extract(String... options) throws IOException {
        Path article = Files.writeString(dir.resolve("a.txt"), "Kenya rationed fuel on Monday.");
        Path cache = dir.resolve("cache");
        String[] command = new String[options.length + 5];
        String[] first = {"extract", article.toString(), "--format=jsonl", "--cache", cache.toString()};
        System.arraycopy(first, 0, command, 0, first.length);
        System.arraycopy(options, 0, command, first.length, options.length);
        Run run = Run.of(command);
        assertEquals(0, run.code(), run.err());
        return run.out();
    }
}
