package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.Decision;
import org.newsgraph.resolve.Gazetteer;

/** Files that users write by hand or in a spreadsheet. */
final class UserFilesTest {
    private static final String HEADER = "key,type,name,aliases,wikidata\n";

    @TempDir
    private Path dir;

    private Path file(String text) throws IOException {
        return Files.writeString(dir.resolve("table.csv"), text);
    }

    @Test
    void a_gazetteer_is_read_as_a_spreadsheet_writes_it() throws IOException {
        List<Gazetteer.Entry> entries = GazetteerFile.read(
                file("\uFEFF" + HEADER.replace("\n", "\r\n") + "\r\n,person,\"Lind, Mara\",M. Lind | Mara,Q1\r\n"));
        assertEquals(
                List.of(new Gazetteer.Entry(
                        "person:lind-mara",
                        EntityType.PERSON,
                        "Lind, Mara",
                        List.of("M. Lind", "Mara"),
                        Optional.of("Q1"))),
                entries);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                ",Persona,Mara Lind,,!2: not a type: Persona; one of Person",
                ",Person,,,!2: no name; fill in the column",
                "person mara,Person,Mara Lind,,!2: not a key: person mara; it looks like",
                ",Person,Mara Lind,,567!2: not an item of Wikidata: 567; it looks like Q567",
                ",Person,Mara Lind,!2: 4 cells instead of 5; quote cells",
                ",Person,\"Mara \"Lind,,!2: quotation marks do not match; double each"
            })
    void a_malformed_row_is_named_with_file_line_and_remedy(String row, String message) throws IOException {
        Path file = file(HEADER + row + "\n");
        MalformedTable e = assertThrows(MalformedTable.class, () -> GazetteerFile.read(file));
        String start = file + ":" + message;
        assertEquals(
                start,
                e.getMessage()
                        .substring(0, Math.min(start.length(), e.getMessage().length())));
        assertEquals(1, e.getMessage().lines().count());
    }

    @Test
    void lines_are_counted_over_empty_lines_and_cells_of_several_lines() throws IOException {
        Path file = file(HEADER + "\n,Person,\"Mara\nLind\",,\n\nperson:x,Person,X,,\nperson:x,Person,Y,,");
        MalformedTable e = assertThrows(MalformedTable.class, () -> GazetteerFile.read(file));
        assertEquals(file + ":7: the key person:x is that of line 6 too; give each entity its own", e.getMessage());
    }

    @Test
    void what_is_no_table_says_so() throws IOException {
        assertEquals(
                dir.resolve("table.csv") + ":1: no column key; begin it with key,type,name,aliases,wikidata",
                assertThrows(MalformedTable.class, () -> GazetteerFile.read(file("name;type\nX;Person\n")))
                        .getMessage());
        assertThrows(MalformedTable.class, () -> GazetteerFile.read(file("")));
        Path latin = Files.write(
                dir.resolve("latin.csv"), (HEADER + ",Person,Jos\u00e9,,\n").getBytes(StandardCharsets.ISO_8859_1));
        assertThrows(MalformedTable.class, () -> GazetteerFile.read(latin));
    }

    @Test
    void decisions_come_back_as_they_were_written() throws IOException {
        List<Decision> decisions = List.of(
                new Decision(Decision.Kind.MERGE, "person:a", "person:b", "say \"one\",\nor not", Instant.EPOCH),
                new Decision(Decision.Kind.SPLIT, "person:a", "some-article", "", Instant.EPOCH.plusMillis(7)));
        Path file = dir.resolve("decisions.csv");
        DecisionFile.write(decisions, file);
        assertEquals(decisions, DecisionFile.read(file, Instant.MAX));
    }

    @Test
    void a_decision_without_a_time_is_taken_now() throws IOException {
        Path file = file("decision,one,other,reason,at\nnever-merge,person:a,person:b,,\n");
        assertEquals(
                List.of(new Decision(Decision.Kind.NEVER_MERGE, "person:a", "person:b", "", Instant.EPOCH)),
                DecisionFile.read(file, Instant.EPOCH));
        Path bad = file("decision,one,other,reason,at\nmerge,person:a,person:b,,yesterday\n");
        assertEquals(
                bad + ":2: not a time: yesterday; it looks like 2016-11-15T08:30:00Z, or leave it empty",
                assertThrows(MalformedTable.class, () -> DecisionFile.read(bad, Instant.EPOCH))
                        .getMessage());
    }
}
