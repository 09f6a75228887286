package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the user says about identity, through the command line, with real models and a real server. */
final class IdentityCommandsIT {
    @TempDir
    private Path dir;

    @BeforeEach
    void importNews() throws IOException {
        TestGraph.clear();
        Path news = Files.createDirectories(dir.resolve("news"));
        article(news, "vote", "Jonas Berg won the election in Bergen on Monday. Berg thanked Norway.");
        article(news, "match", "Jonas Berg scored twice for Lyon on Saturday. France cheered.");
        article(news, "trial", "Mr Berg was sentenced to two years by a court in Graz on Friday.");
        article(news, "letter", "Klara Holm wrote to Jonathan Berg in Oslo. Holm praised Norway.");
        assertEquals(0, run("import", news.toString(), "-q").code());
    }

    @Test
    void each_decision_changes_the_graph_and_undoing_it_gives_the_graph_before() throws IOException {
        String before = export();
        for (String[] decision : new String[][] {
            {"merge", "person:klara-holm", "person:jonas-berg", "--reason", "a pen name"},
            {"never-merge", "person:klara-holm", "person:jonas-berg"},
            {"split", "Jonas Berg", "match", "--reason", "the footballer"}
        }) {
            Run run = run(decision);
            assertEquals(0, run.code(), run.err());
            boolean silent = decision[0].equals("never-merge");
            assertEquals(silent, before.equals(export()), decision[0]);
            assertEquals(0, run("decisions", "--undo", "1").code());
            assertEquals(before, export(), decision[0]);
        }
        assertEquals(2, run("split", "Jonas Berg", "no-such-article").code());
        assertEquals(2, run("merge", "Jonas Berg", "person:jonas-berg").code());
        assertEquals(2, run("decisions", "--undo", "1").code());
    }

    @Test
    void a_split_gives_the_article_a_node_of_its_own() {
        run("split", "Jonas Berg", "match", "--reason", "the footballer");
        String about = run("query", "articles-about", "--param", "entity=person:jonas-berg@match", "--format", "csv")
                .out();
        assertTrue(about.contains("match,") && !about.contains("vote,"), about);
        assertTrue(run("decisions").out().contains("the footballer"));
    }

    @Test
    void duplicates_are_suggested_until_the_user_decides() {
        String surname = "person:berg,person:jonas-berg,";
        Run suggested = run("duplicates", "--least", "0", "--format", "csv");
        assertEquals(0, suggested.code(), suggested.err());
        assertTrue(suggested.out().startsWith("score,one,other,evidence\r\n"), suggested.out());
        assertTrue(suggested.out().contains(surname + "\"one surname: Berg, Jonas Berg"), suggested.out());
        run("never-merge", "person:berg", "person:jonas-berg");
        assertFalse(run("duplicates", "--least", "0", "--format", "csv").out().contains(surname));
        assertEquals(2, run("duplicates", "--format", "xml").code());
    }

    @Test
    void decisions_go_from_graph_to_graph_in_a_file() throws IOException {
        run("merge", "person:klara-holm", "person:jonas-berg", "--reason", "a pen name, \"K. H.\"");
        run("split", "person:jonas-berg", "match");
        String decided = export();
        Path file = dir.resolve("decisions.csv");
        assertEquals(0, run("decisions", "--export", file.toString()).code());
        run("decisions", "--undo", "1");
        run("decisions", "--undo", "1");
        assertNotEquals(decided, export());
        Run applied = run("decisions", "--apply", file.toString());
        assertTrue(applied.out().startsWith("Took over 2 decisions; 0 were there already."), applied.out());
        assertEquals(decided, export());
        applied = run("decisions", "--apply", file.toString());
        assertTrue(applied.out().startsWith("Took over 0 decisions; 2 were there already."), applied.out());
        assertEquals(decided, export());
    }

    @Test
    void a_gazetteer_holds_until_another_one_is_given() throws IOException {
        String before = export();
        Path gazetteer = Files.writeString(
                dir.resolve("known.csv"),
                "key,type,name,aliases,wikidata\nperson:jb,Person,Jonas Berg,Berg|Jonathan Berg,Q1\n,Country,Norway,,Q20\n");
        Path news = dir.resolve("news");
        assertEquals(
                0,
                run("import", news.toString(), "-q", "--gazetteer", gazetteer.toString())
                        .code());
        String known = export();
        assertEquals("count\r\n4\r\n", articlesOf("person:jb"));
        assertTrue(known.contains("\"wikidata\":\"Q20\""));
        article(news, "more", "Jonas Berg left Oslo on Sunday.");
        assertEquals(0, run("import", news.toString(), "-q").code());
        assertEquals("count\r\n5\r\n", articlesOf("person:jb"));
        assertEquals(0, run("remove", "more").code());
        assertEquals(known, export());
        Files.writeString(gazetteer, "key,type,name,aliases,wikidata\n");
        assertEquals(
                0,
                run("import", news.resolve("vote.txt").toString(), "-q", "--gazetteer", gazetteer.toString())
                        .code());
        assertEquals(before, export());
    }

    @Test
    void a_malformed_gazetteer_is_one_line_and_changes_nothing() throws IOException {
        String before = export();
        Path gazetteer = Files.writeString(dir.resolve("bad.csv"), "key,type,name,aliases,wikidata\n,Persona,X,,\n");
        Run run = run("import", dir.resolve("news").toString(), "--gazetteer", gazetteer.toString());
        assertEquals(2, run.code());
        assertTrue(
                run.err().startsWith("newsgraph: " + gazetteer + ":2: not a type: Persona; one of Person, "),
                run.err());
        assertEquals(1, run.err().lines().count());
        assertEquals(before, export());
        assertEquals(
                7,
                run(
                                "import",
                                dir.toString(),
                                "--gazetteer",
                                dir.resolve("none.csv").toString())
                        .code());
    }

    private String articlesOf(String id) {
        String cypher =
                "MATCH (n:Entity {id: $id})<-[:MENTIONS]-()<-[:HAS_SENTENCE]-(a) RETURN count(DISTINCT a) AS count";
        return run("query", "--cypher", cypher, "--param", "id=" + id, "--format", "csv")
                .out();
    }

    private static void article(Path folder, String id, String text) throws IOException {
        Files.writeString(folder.resolve(id + ".txt"), "---\npublished: 2019-03-05\n---\n" + text + "\n");
    }

    private String export() throws IOException {
        return TestGraph.export(dir);
    }

    private static Run run(String... args) {
        return TestGraph.run(args);
    }
}
