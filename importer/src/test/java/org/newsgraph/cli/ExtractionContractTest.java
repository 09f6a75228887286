package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code extract} prints for the articles of {@code seeds/} obeys the extraction contract. */
final class ExtractionContractTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<JsonNode> DOCUMENTS = new ArrayList<>();

    @BeforeAll
    static void extractSeeds() throws IOException {
        DOCUMENTS.addAll(extracted("--format", "jsonl"));
    }

    private static List<JsonNode> extracted(String... options) throws IOException {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> command =
                new ArrayList<>(List.of("extract", ROOT.resolve("seeds").toString()));
        command.addAll(List.of(options));
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), command.toArray(String[]::new));
        assertEquals(0, code, err.toString());
        List<JsonNode> documents = new ArrayList<>();
        for (String line : out.toString().lines().toList()) {
            documents.add(new ObjectMapper().readTree(line));
        }
        return documents;
    }

    @Test
    void everyLineObeysTheSchema() throws IOException {
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(Files.readString(ROOT.resolve("docs/extraction.schema.json")));
        for (JsonNode document : DOCUMENTS) {
            assertEquals(
                    Set.of(), schema.validate(document), document.path("id").asText());
        }
        assertTrue(DOCUMENTS.size() >= 8, "articles in seeds/");
    }

    /** As many documents in the same order, each with the same but for what other documents tell of its entities and events. */
    @Test
    void streamedDocumentsAreTheSameWithinThemselves() throws IOException {
        List<JsonNode> streamed = extracted("--stream").stream()
                .map(ExtractionContractTest::byItself)
                .toList();
        assertEquals(DOCUMENTS.stream().map(d -> byItself(d.deepCopy())).toList(), streamed);
    }

    private static JsonNode byItself(JsonNode document) {
        ((ObjectNode) document).remove("entities");
        document.path("events").forEach(e -> ((ObjectNode) e).remove("key"));
        return document;
    }

    @Test
    void everySpanRoundTripsIntoTheText() {
        for (JsonNode document : DOCUMENTS) {
            String text = document.path("text").asText();
            List<JsonNode> spans = new ArrayList<>();
            document.path("mentions").forEach(spans::add);
            document.path("times").forEach(spans::add);
            document.path("events").forEach(e -> e.path("mentions").forEach(spans::add));
            for (JsonNode span : spans) {
                assertEquals(
                        span.path("text").asText(),
                        text.substring(
                                span.path("begin").asInt(), span.path("end").asInt()));
            }
            assertTrue(spans.size() > 10, () -> "little found in " + document.path("id"));
        }
    }

    @Test
    void everyReferenceIsToAnEntityOfTheDocument() {
        for (JsonNode document : DOCUMENTS) {
            Set<String> entities = new HashSet<>();
            document.path("entities").forEach(e -> entities.add(e.path("id").asText()));
            List<JsonNode> references = new ArrayList<>();
            document.path("mentions").forEach(m -> references.add(m.path("entity")));
            document.path("events").forEach(e -> {
                e.path("args").forEach(a -> references.add(a.path("entity")));
                references.add(e.path("place"));
            });
            document.path("relations").forEach(r -> {
                references.add(r.path("subject"));
                references.add(r.path("object"));
            });
            document.path("statements").forEach(s -> {
                references.add(s.path("speaker"));
                references.add(s.path("medium"));
                s.path("about").forEach(references::add);
            });
            for (JsonNode reference : references) {
                assertTrue(
                        reference.isMissingNode() || entities.contains(reference.asText()),
                        () -> document.path("id") + " has no entity " + reference);
            }
        }
    }
}
