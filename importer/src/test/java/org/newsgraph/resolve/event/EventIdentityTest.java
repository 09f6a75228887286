package org.newsgraph.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Article;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Resolution;
import org.newsgraph.resolve.Resolver;

/**
 * Which tellings are one event, by the real models: in short articles of a table, marked words with one letter tell one event,
 * and with two letters two.
 */
class EventIdentityTest {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)]");
    private static final Extractor EXTRACTOR = new Extractor();

    private record Mark(String letter, String article, int begin) {}

    private static List<String> cases() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(EventIdentityTest.class.getResourceAsStream("event-identity-cases.txt"))) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(table.split("(?m)^# "))
                    .filter(s -> !s.isBlank())
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> oneEventOneKey() throws IOException {
        return cases().stream().map(c -> dynamicTest(c.substring(0, c.indexOf('\n')), () -> check(c)));
    }

    @Test
    void theTableIsLong() throws IOException {
        assertTrue(cases().size() >= 40);
    }

    private static void check(String section) {
        List<Extraction> extractions = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String article :
                section.substring(section.indexOf('\n') + 1).strip().split("\n--\n")) {
            String id = "a" + extractions.size();
            LocalDate day = LocalDate.parse(article.substring(1, 11));
            extractions.add(EXTRACTOR.extract(read(id, unmarked(article.substring(12), id, marks), day)));
        }
        Resolution resolution = new Resolver().resolve(extractions);
        TreeMap<String, Set<String>> keys = new TreeMap<>();
        for (Mark mark : marks) {
            keys.computeIfAbsent(mark.letter(), l -> new HashSet<>()).add(key(mark, extractions, resolution));
        }
        keys.forEach((letter, of) -> assertEquals(1, of.size(), () -> letter + " is " + of));
        assertEquals(
                keys.size(),
                keys.values().stream().flatMap(Set::stream).distinct().count(),
                () -> "two events under one key: " + keys);
    }

    private static Reading read(String id, String text, LocalDate day) {
        Reading read = TestReader.read(text, day);
        Article article = Article.of(id, text).publishedOn(day);
        return read.of(article);
    }

    private static String unmarked(String text, String article, List<Mark> marks) {
        StringBuilder plain = new StringBuilder();
        Matcher matcher = MARK.matcher(text);
        int at = 0;
        while (matcher.find()) {
            plain.append(text, at, matcher.start());
            marks.add(new Mark(matcher.group(2), article, plain.length()));
            plain.append(matcher.group(1));
            at = matcher.end();
        }
        return plain.append(text.substring(at)).toString();
    }

    private static String key(Mark mark, List<Extraction> extractions, Resolution resolution) {
        return extractions.stream()
                .filter(x -> x.article().id().equals(mark.article()))
                .flatMap(x -> x.events().stream())
                .filter(e -> e.mentions().stream().anyMatch(m -> m.contains(mark.begin())))
                .map(e -> Objects.requireNonNull(resolution.eventKeys().get(mark.article()))
                        .get(e.id()))
                .findFirst()
                .orElse("nothing found at " + mark);
    }
}
