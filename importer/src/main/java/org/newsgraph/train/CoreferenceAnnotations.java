package org.newsgraph.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.model.Article;
import org.newsgraph.model.Span;

/**
 * Pronouns and definite noun phrases of news articles with the names of those whom they refer to, annotated by hand for Newsgraph. The annotations
 * are a resource, the articles are read from files of documents ({@code SET.jsonl} in a folder).
 */
final class CoreferenceAnnotations {
    /**
     * An article with what was annotated in it.
     *
     * @param referents by the head word of the expression the names of those meant; no names if nobody is meant that has one
     */
    record Document(Article article, Map<Span, List<String>> referents) {}

    private CoreferenceAnnotations() {}

    /** The annotated documents, their texts from the files of the folder; throws NullPointerException if one is not there. */
    static List<Document> read(Path folder) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                        CoreferenceAnnotations.class.getResourceAsStream("coreference/annotations.tsv"));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(folder, reader.lines());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The same by the lines of another table. */
    static List<Document> read(Path folder, Stream<String> lines) {
        Map<String, Map<Span, List<String>>> referents = new LinkedHashMap<>();
        lines.filter(l -> !l.startsWith("#"))
                .map(l -> l.split("\t"))
                .forEach(c -> referents
                        .computeIfAbsent(c[0], k -> new LinkedHashMap<>())
                        .put(
                                new Span(Integer.parseInt(c[1]), Integer.parseInt(c[2])),
                                c[3].equals("-") ? List.of() : List.of(c[3].split("\\|"))));
        Map<String, Map<String, Article>> sets = new HashMap<>();
        return referents.entrySet().stream()
                .map(e -> {
                    String[] key = e.getKey().split("/", 2);
                    Article article = sets.computeIfAbsent(
                                    key[0], set -> GoldDocument.articles(folder.resolve(set + ".jsonl")))
                            .get(key[1]);
                    return new Document(Objects.requireNonNull(article, e.getKey()), e.getValue());
                })
                .toList();
    }

    /** Whether the text's names for each of several are those of the annotated ones, as many and no others. */
    static boolean match(List<Set<String>> names, List<String> referents) {
        return names.size() == referents.size()
                && referents.stream()
                        .allMatch(r -> names.stream().anyMatch(of -> of.stream().anyMatch(n -> isSame(n, r))));
    }

    private static boolean isSame(String name, String referent) {
        return fold(name).equals(fold(referent));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("[’']s$", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .replaceFirst("^the ", "");
    }
}
