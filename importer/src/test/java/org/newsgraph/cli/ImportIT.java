package org.newsgraph.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From files to a graph and back, through the command line, with real models and a real server. */
final class ImportIT {
    @TempDir
    private Path dir;

    @Test
    void an_import_is_reported_repeated_and_taken_back() throws IOException {
        Path news = Files.createDirectories(dir.resolve("news"));
        Files.writeString(
                news.resolve("visit.txt"),
                "---\npublished: 2019-03-05\n---\nAngela Merkel met Emmanuel Macron in Paris on Monday.\n");
        Files.writeString(
                news.resolve("talks.txt"),
                "---\npublished: 2019-03-06\n---\nJustin Trudeau visited Japan on Tuesday.\n");
        Files.writeString(news.resolve("bad.txt"), "---\ntitle\n---\nText.\n");

        Run first = run(
                "import",
                news.toString(),
                "--report",
                dir.resolve("report.json").toString());
        assertEquals(3, first.code(), first.err());
        assertTrue(first.out().contains("2 new, 0 replaced, 0 unchanged"), first.out());
        assertTrue(first.out().contains("bad.txt:2"), first.out());
        assertTrue(Files.readString(dir.resolve("report.json")).contains("\"reason\" : \"BAD_FRONT_MATTER\""));
        String both = export();
        assertTrue(both.contains("\"name\":\"Angela Merkel\""), both);

        Run second = run(
                "import",
                news.resolve("visit.txt").toString(),
                news.resolve("talks.txt").toString());
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().startsWith("Nothing to do"), second.out());
        assertEquals(both, export());

        Run asked = run("query", "articles-about", "--param", "entity=merkel", "--format", "csv");
        assertEquals("newsgraph: merkel is taken for Angela Merkel\n", asked.err());
        assertTrue(asked.out().contains("visit,"), asked.out());
        assertEquals(
                2,
                run("query", "articles-about", "--param", "entity=Nobody Atall").code());
        assertEquals(2, run("query", "--cypher", "CREATE (n:X) RETURN n").code());

        assertEquals(0, run("merge", "trudeau", "macron").code());
        assertTrue(!export().contains("\"name\":\"Justin Trudeau\""));
        assertTrue(run("decisions").out().contains("MERGE"));
        assertEquals(0, run("decisions", "--undo", "1").code());
        assertEquals(both, export());

        assertEquals(10, run("remove", "no-such-article").code());
        assertEquals(0, run("remove", "talks").code());
        assertNotEquals(both, export());
        assertTrue(!export().contains("Trudeau"));
    }

    @Test
    void an_article_under_another_id_replaces_the_one_of_its_address() throws IOException {
        String head = "{\"publishedOn\":\"2019-03-06\",\"url\":\"https://news.example/trip\",";
        Path first = Files.writeString(
                dir.resolve("first.jsonl"), head + "\"id\":\"a\",\"text\":\"Justin Trudeau visited Japan.\"}\n");
        Path second = Files.writeString(
                dir.resolve("second.jsonl"), head + "\"id\":\"b\",\"text\":\"Justin Trudeau visited Chile.\"}\n");
        assertEquals(0, run("import", second.toString()).code());
        String alone = export().replace("second.jsonl", "");
        assertEquals(0, run("remove", "b").code());

        assertEquals(0, run("import", first.toString()).code());
        Run moved = run("import", second.toString());
        assertTrue(moved.out().contains("0 new, 1 replaced, 0 unchanged"), moved.out());
        assertEquals(alone, export().replace("second.jsonl", ""));
        assertTrue(run("import", second.toString()).out().startsWith("Nothing to do"));
    }

    @Test
    void rules_alone_or_an_encoder_too_tell_the_events_of_a_graph() throws IOException {
        Path article = Files.writeString(dir.resolve("fuel.txt"), "Kenya rationed fuel on Monday.");
        assertEquals(0, run("import", article.toString(), "--events", "rules").code());
        assertEquals("0", events());
        assertTrue(run("import", article.toString()).out().startsWith("Nothing to do"));
        assertEquals("0", events());
        assertEquals(0, run("import", article.toString(), "--again").code());
        assertEquals("1", events());
    }

    private String events() {
        return run("query", "--cypher", "MATCH (e:Event) RETURN count(e) AS n", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_PDF_and_an_address_become_articles() throws IOException {
        Path pdf = dir.resolve("visit.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                text.newLineAtOffset(72, 700);
                text.showText("Angela Merkel met Emmanuel Macron in Paris on Monday.");
                text.endText();
            }
            document.save(pdf.toFile());
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] page = "<html><body><p>Justin Trudeau visited Japan on Tuesday.</p></body></html>".getBytes(UTF_8);
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/trip";
            Run run = run("import", pdf.toString(), address, "--published", "2019-03-06");
            assertEquals(0, run.code(), run.err());
            String graph = export();
            assertTrue(graph.contains("\"id\":\"visit\""), graph);
            assertTrue(graph.contains("\"id\":\"" + address + "\""), graph);
            assertTrue(graph.contains("\"Emmanuel Macron\"") && graph.contains("\"Justin Trudeau\""), graph);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void a_database_that_cannot_be_used_has_the_exit_code_of_its_kind() throws IOException {
        Path article = Files.writeString(dir.resolve("a.txt"), "Text of one article.");
        Path file = Files.writeString(dir.resolve("file"), "");
        String nobody = "bolt://127.0.0.1:1";
        assertOneLine(5, Run.of("import", article.toString(), "--uri", nobody, "--password", "x"), nobody);
        assertOneLine(2, Run.of("import", article.toString(), "--uri", nobody, "--data", "x"), "--data and --uri");
        assertOneLine(7, Run.of("import", article.toString(), "--data", file + "/below"), file.toString());
    }

    private static void assertOneLine(int code, Run run, String part) {
        assertEquals(code, run.code(), run.err());
        assertTrue(run.err().contains(part), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
    }

    private String export() throws IOException {
        Path file = dir.resolve("graph.jsonl");
        assertEquals(
                0, run("export", "--format", "jsonl", "--out", file.toString()).code());
        return Files.readString(file);
    }

    private Run run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--data";
        all[args.length + 1] = dir.resolve("data").toString();
        return Run.of(all);
    }
}
