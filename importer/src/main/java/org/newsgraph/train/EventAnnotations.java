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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.evaluate.TaggedSentence;
import org.newsgraph.evaluate.TokenFiles;
import org.newsgraph.model.Article;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;

/**
 * Single sentences of public corpora and whole articles with their events, annotated by hand for Newsgraph. The annotations are resources, the
 * sentences are read from the corpora ({@code CORPUS.conll} in a folder), the articles from files of documents ({@code SET.jsonl} in another).
 */
final class EventAnnotations {
    /**
     * A sentence as an article of its own, or an article, with its events.
     *
     * @param key corpus and number, or set and document
     */
    record Sentence(String key, Article article, List<Event> events) {
        /** The event that the words tell, those of the first that tell any. */
        Optional<Event> event(List<Span> words) {
            return words.stream()
                    .flatMap(w -> events.stream().filter(e -> e.word().overlaps(w)))
                    .findFirst();
        }
    }

    /**
     * An annotated event.
     *
     * @param word the word that tells it
     * @param types the types that are right
     */
    record Event(Span word, Set<EventType> types, Realis realis, List<Argument> args) {}

    /** The role of somebody or something in an event, by the word that heads what names him or it. Times have none. */
    record Argument(Role role, Span head) {}

    private static final Map<String, Role> ROLES =
            Map.of("A", Role.ACTOR, "R", Role.RECIPIENT, "P", Role.PARTICIPANT, "T", Role.TOPIC, "L", Role.PLACE);

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

    /** The articles that the encoder is trained on, in the order of the annotations. */
    static List<Sentence> articles(Path folder) {
        Map<String, Map<String, Article>> sets = new HashMap<>();
        List<Sentence> articles = new ArrayList<>();
        lines("events/articles.tsv").forEach((key, lines) -> {
            String[] parts = key.split("/", 2);
            Article article = sets.computeIfAbsent(
                            parts[0], set -> GoldDocument.articles(folder.resolve(set + ".jsonl")))
                    .get(parts[1]);
            articles.add(article(key, Objects.requireNonNull(article, key), lines));
        });
        return articles;
    }

    /** The article with what the lines of the table say of it. */
    static Sentence article(String key, Article article, List<String> lines) {
        return new Sentence(key, article, events(lines, EventAnnotations::span));
    }

    private static Span span(String units) {
        String[] ends = units.split("-");
        return new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    private static Map<String, List<String>> lines(String table) {
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
        return lines;
    }

    private static List<Sentence> read(Path corpora, String table) {
        Map<String, List<TaggedSentence>> files = new HashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        lines(table).forEach((key, events) -> {
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

    /** The sentence of these tokens with what the lines of the table say of it. */
    static Sentence sentence(String key, List<String> tokens, List<String> lines) {
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
        return new Sentence(key, article, events(lines, index -> spans.get(Integer.parseInt(index))));
    }

    private static List<Event> events(List<String> lines, Function<String, Span> spans) {
        return lines.stream()
                .map(line -> line.split("\t"))
                .filter(cells -> !cells[1].equals("-"))
                .map(cells -> event(cells, spans))
                .toList();
    }

    private static Event event(String[] cells, Function<String, Span> spans) {
        Set<EventType> types =
                Stream.of(cells[2].split("\\|")).map(EventType::valueOf).collect(Collectors.toUnmodifiableSet());
        List<Argument> args = Stream.of(cells.length < 5 ? new String[0] : cells[4].split(" "))
                .map(arg -> arg.split("[=/]"))
                .filter(arg -> ROLES.containsKey(arg[0]))
                .map(arg -> new Argument(Objects.requireNonNull(ROLES.get(arg[0])), spans.apply(arg[1])))
                .toList();
        return new Event(spans.apply(cells[1]), types, Realis.valueOf(cells[3]), args);
    }
}
