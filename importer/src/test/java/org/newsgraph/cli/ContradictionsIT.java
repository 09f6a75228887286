package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles that disagree, from files to the answer, with real models and a real server. */
final class ContradictionsIT {
    @TempDir
    private Path dir;

    @Test
    void articles_that_disagree_stay_two_statements_until_one_is_removed() throws IOException {
        write("herald", "Herald", "A bomb killed 12 people in Kabul on Sunday.");
        write("gazette", "Gazette", "A bomb killed 15 people in Kabul on Sunday.");
        assertEquals(0, run("import", dir.resolve("news/herald.txt").toString()).code());
        String one = export();
        assertFalse(one.contains("CONTRADICTS"), one);

        assertEquals(
                0, run("import", dir.resolve("news/gazette.txt").toString()).code());
        String both = export();
        Run asked = run("query", "contradictions", "--format", "csv");
        assertTrue(asked.out().contains("KILLED"), asked.out());
        assertTrue(asked.out().contains("Herald") && asked.out().contains("Gazette"), asked.out());
        Run checked = run("check");
        assertEquals(0, checked.code(), checked.out());

        assertEquals(0, run("import", dir.resolve("news").toString()).code());
        assertEquals(both, export());
        assertEquals(0, run("remove", "gazette").code());
        assertEquals(one, export());
    }

    private void write(String id, String publisher, String text) throws IOException {
        Files.writeString(
                Files.createDirectories(dir.resolve("news")).resolve(id + ".txt"),
                "---\npublished: 2016-11-15\npublisher: " + publisher + "\n---\n" + text + "\n");
    }

    private String export() throws IOException {
        Path file = dir.resolve("graph.json");
        assertEquals(
                0, run("export", "--format", "jsonl", "--out", file.toString()).code());
        String dump = Files.readString(file);
        Files.delete(file);
        return dump;
    }

    private Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = dir.resolve("data").toString();
        return Run.of(all);
    }
}
