package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.Article;
import org.newsgraph.model.Sentence;

class DependenciesTest {
    private static final ArticleReader READER = new ArticleReader();
    private static final Pattern DEPENDENCY = Pattern.compile("[a-z:]+\\(\\S+, \\S+\\)");

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void hasDependencies(String text, List<String> expected) {
        List<Sentence> sentences = READER.annotated(Article.of("a", text)).sentences();
        Set<String> found = new TreeSet<>();
        sentences.forEach(s -> found.addAll(dependencies(s)));

        List<String> missing = expected.stream().filter(e -> !found.contains(e)).toList();
        assertTrue(missing.isEmpty(), () -> "missing " + missing + " in " + found);
    }

    static Stream<Arguments> sentences() throws IOException {
        try (InputStream in = DependenciesTest.class.getResourceAsStream("dependencies.txt")) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            List<Arguments> rows = Arrays.stream(table.split("\n\n"))
                    .skip(1)
                    .map(paragraph -> paragraph.strip().split("\n", 2))
                    .map(lines -> Arguments.of(lines[0], parse(lines[1])))
                    .toList();
            return rows.stream();
        }
    }

    private static List<String> parse(String line) {
        Matcher m = DEPENDENCY.matcher(line);
        return m.results().map(r -> r.group()).toList();
    }

    private static List<String> dependencies(Sentence s) {
        return Stream.iterate(0, i -> i < s.size(), i -> i + 1)
                .map(i -> {
                    int head = s.syntax().head(i);
                    String governor = head < 0 ? "ROOT" : s.token(head).text();
                    return s.syntax().relation(i) + "(" + governor + ", "
                            + s.token(i).text() + ")";
                })
                .toList();
    }
}
