package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extract.TestReader;
import org.newsgraph.extract.mention.MentionExtractor;
import org.newsgraph.extract.statement.QuotationFinder;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;

/** Hard cases of identity, by the real models: mentions of one thing get one key, mentions of two things get two. */
class IdentityTableTest {
    @TestFactory
    Stream<DynamicTest> oneThingOneKey() throws IOException {
        return IdentityCase.all().stream().map(c -> dynamicTest(c.name(), () -> check(c)));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(IdentityCase.all().size() >= 80);
    }

    private static void check(IdentityCase c) {
        List<Extraction> extractions = new ArrayList<>();
        for (int i = 0; i < c.articles().size(); i++) {
            extractions.add(extraction("a" + i, c.articles().get(i)));
        }
        EntityResolution resolution = new EntityResolver(Decisions.none(), Gazetteer.empty()).resolve(extractions);
        Map<String, String> keys = new HashMap<>();
        for (IdentityCase.Mark mark : c.marks()) {
            String key = key(extractions.get(mark.article()), mark, resolution);
            String before = keys.putIfAbsent(mark.id(), key);
            assertEquals(before == null ? key : before, key, () -> mark.text() + " in " + c.articles());
        }
        assertEquals(
                keys.size(),
                keys.values().stream().distinct().count(),
                () -> "two things under one key: " + keys + " in " + c.articles());
    }

    private static Extraction extraction(String id, String text) {
        Reading read = TestReader.read(text, null);
        Reading reading = read.of(Article.of(id, text));
        Mentions mentions = new MentionExtractor().extract(reading, new QuotationFinder().find(reading));
        return new Extraction(reading.article(), List.of(), mentions, List.of(), List.of(), List.of(), List.of());
    }

    private static String key(Extraction extraction, IdentityCase.Mark mark, EntityResolution resolution) {
        return extraction.mentions().all().stream()
                .filter(m -> m.span().overlaps(mark.span()))
                .min(Comparator.comparingInt((Mention m) ->
                                Math.abs(m.span().begin() - mark.span().begin())
                                        + Math.abs(m.span().end() - mark.span().end()))
                        .thenComparing(m -> m.kind()))
                .map(m -> resolution.key(extraction.article().id(), m.entity()))
                .orElse("none: " + mark.text());
    }
}
