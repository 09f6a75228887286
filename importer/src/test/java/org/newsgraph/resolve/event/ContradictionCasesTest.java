package org.newsgraph.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.resolve.Resolver;

/** Where two short articles of a table disagree, and where they do not, by the real models. */
class ContradictionCasesTest {
    private static final Extractor EXTRACTOR = new Extractor();
    private static final int TUESDAY = 15;

    private static List<String> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ContradictionCasesTest.class.getResourceAsStream("contradiction-cases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(s -> !s.isBlank() && !s.startsWith("#"))
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> articlesDisagree() throws IOException {
        return cases().stream().map(c -> dynamicTest(c, () -> check(c)));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(cases().size() >= 60);
    }

    private static void check(String line) {
        String[] parts = line.split(" => ");
        List<Extraction> articles = new ArrayList<>();
        for (String told : parts[0].split(" \\| ")) {
            articles.add(extract("article" + articles.size(), told));
        }
        String found = new Resolver()
                .resolve(articles).contradictions().stream()
                        .map(c -> c.about() + " " + c.value() + " " + c.otherValue())
                        .sorted()
                        .collect(Collectors.joining("; "));
        assertEquals(parts[1], found.isEmpty() ? "-" : found);
    }

    private static Extraction extract(String id, String told) {
        boolean dated = told.startsWith("@");
        String text = dated ? told.substring(told.indexOf(' ') + 1) : told;
        LocalDate day =
                LocalDate.of(2016, 11, dated ? Integer.parseInt(told.substring(1, told.indexOf(' '))) : TUESDAY);
        Reading read = TestReader.read(text, day);
        Article article = Article.of(id, text).publishedOn(day);
        return EXTRACTOR.extract(read.of(article));
    }
}
