package org.newsgraph.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoreferenceAnnotationsTest {
    @Test
    void namesMatchWhateverTheirCaseArticleOrPossessive() {
        assertTrue(CoreferenceAnnotations.match(List.of(Set.of("Norvik", "Norvik Airlines")), List.of("the norvik's")));
        assertFalse(CoreferenceAnnotations.match(List.of(Set.of("Norvik")), List.of("Norvik Airlines")));
    }

    @Test
    void severalMatchOnlyAllTogether() {
        List<Set<String>> both = List.of(Set.of("Peru"), Set.of("Chile"));

        assertTrue(CoreferenceAnnotations.match(both, List.of("Chile", "Peru")));
        assertFalse(CoreferenceAnnotations.match(both, List.of("Peru")));
        assertFalse(CoreferenceAnnotations.match(List.of(Set.of("Peru")), List.of("Chile", "Peru")));
        assertFalse(CoreferenceAnnotations.match(both, List.of()));
    }

    @Test
    void readsWhatWasAnnotatedOfTheArticlesOfAFolder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("news.jsonl"), "{\"id\":\"a/1\",\"text\":\"Peru said it won.\"}\n");
        List<String> table =
                List.of("# document, begin, end, names", "news/a/1\t10\t12\tPeru|Chile", "news/a/1\t0\t4\t-");

        List<CoreferenceAnnotations.Document> read = CoreferenceAnnotations.read(folder, table.stream());

        assertEquals(1, read.size());
        assertEquals("Peru said it won.", read.get(0).article().text());
        assertEquals(
                List.of(List.of("Peru", "Chile"), List.of()),
                List.copyOf(read.get(0).referents().values()));
    }
}
