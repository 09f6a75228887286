package org.newsgraph.train;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.model.Article;
import org.newsgraph.model.Span;

/**
 * Single sentences of public corpora with their events, annotated by hand for Newsgraph. The annotations are a resource, the sentences are read from
 * the corpora ({@code CORPUS.conll} in a folder).
 */
final class EventAnnotations {
    /**
     * A sentence as an article of its own.
     *
     * @param events the words that tell its events
     */
    record Sentence(Article article, List<Span> events) {}

    private static final Set<String> CLOSING =
            Set.of(".", ",", ";", ":", "!", "?", ")", "]", "}", "%", "'s", "n't", "'", "’s", "’", "''", "”", "...");
    private static final Set<String> OPENING = Set.of("(", "[", "{", "$", "``", "“", "#");

    private EventAnnotations() {}

    /** The sentences that the model is trained on, in the order of the annotations. */
    static List<Sentence> read(Path corpora) {
        return read(corpora, "events/annotations.tsv");
    }

    /** The sentences that are kept to measure with. */
    static List<Sentence> heldOut(Path corpora) {
        return read(corpora, "events/held-out.tsv");
    }

    private static List<Sentence> read(Path corpora, String table) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(EventAnnotations.class.getResourceAsStream(table));
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    lines.computeIfAbsent(line.split("\t")[0], k -> new ArrayList<>())
                            .add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<TaggedSentence>> files = new HashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        lines.forEach((key, events) -> {
            String[] parts = key.split(":");
            List<TaggedSentence> file = files.computeIfAbsent(
                    parts[0],
                    c -> TokenFiles.conll(corpora.resolve(c + ".conll")).stream()
                            .flatMap(List::stream)
                            .toList());
            sentences.add(sentence(key, file.get(Integer.parseInt(parts[1])).tokens(), events));
        });
        return sentences;
    }

    private static Sentence sentence(String key, List<String> tokens, List<String> lines) {
        StringBuilder text = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        boolean quoted = false;
        String before = "";
        for (String token : tokens) {
            boolean mark = token.equals("\"") || token.equals("``") || token.equals("''");
            boolean closes = mark && quoted;
            boolean glued = text.isEmpty()
                    || closes
                    || (CLOSING.contains(token) && !mark)
                    || OPENING.contains(before)
                    || (before.equals("\"") && quoted)
                    || (token.startsWith("'") && token.length() <= 3 && !mark);
            if (!glued) {
                text.append(' ');
            }
            int begin = text.length();
            text.append(mark ? "\"" : token);
            spans.add(new Span(begin, text.length()));
            quoted ^= mark;
            before = mark ? "\"" : token;
        }
        Article article = new Article(key, key, null, null, null, null, null, null, text.toString());
        List<Span> events = lines.stream()
                .map(line -> line.split("\t")[1])
                .filter(token -> !token.equals("-"))
                .map(token -> spans.get(Integer.parseInt(token)))
                .toList();
        return new Sentence(article, events);
    }
}
