package org.newsgraph.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.read.ArticleReader;

final class ExtractionPipelineTest {
    @Test
    void anArticleThatFailsDoesNotTakeTheOthersWithIt(@TempDir Path folder) throws Exception {
        Article broken = Article.of("broken", "Ada Ash met Boris Birch in Vienna.");
        Article whole = Article.of("whole", "Clara Cole visited Lisbon on Monday.");
        Path entries = Files.createDirectories(folder.resolve("v"));
        Files.writeString(entries.resolve(broken.sha256() + ".cbor.gz"), "not what the cache wrote");
        List<Extraction> extracted = new ArrayList<>();
        List<ExtractionPipeline.Failure> failures = new ExtractionPipeline(
                        new ArticleReader(), new Extractor(), new ReadingCache(folder, "v"), 2)
                .run(List.of(broken, whole).iterator(), extracted::add);
        assertEquals(
                List.of("whole"), extracted.stream().map(e -> e.article().id()).toList());
        assertEquals(1, failures.size());
        assertTrue(failures.get(0).toString().startsWith("broken (broken) could not be extracted: "));
    }
}
