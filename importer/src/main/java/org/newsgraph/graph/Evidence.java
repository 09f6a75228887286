package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What supports something that articles share: the sentences, how many articles, from when to when, how surely. */
final class Evidence {
    /** How many sentences a relationship names; {@code support} counts all articles. */
    static final int MOST_SENTENCES = 50;

    private record Item(String day, String sentence) {}

    /** In their order, each once. */
    private final List<String> articles = new ArrayList<>(2);

    private final TreeSet<Item> items =
            new TreeSet<>(Comparator.comparing(Item::day).thenComparing(Item::sentence));
    private double confidence;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Adds what an article says; articles are added in the order of their ids. */
    void add(Witness witness, int sentence, double sureness) {
        if (articles.isEmpty() || !articles.get(articles.size() - 1).equals(witness.article())) {
            articles.add(witness.article());
        }
        LocalDate day = witness.day();
        add(new Item(day == null ? "9999" : day.toString(), witness.sentence(sentence)));
        confidence = Math.max(confidence, sureness);
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    private void add(Item item) {
        items.add(item);
        if (items.size() > MOST_SENTENCES) {
            items.pollLast();
        }
    }

    void add(Evidence other) {
        SortedSet<String> all = new TreeSet<>(articles);
        all.addAll(other.articles);
        articles.clear();
        articles.addAll(all);
        other.items.forEach(this::add);
        confidence = Math.max(confidence, other.confidence);
        first = first == null || (other.first != null && other.first.isBefore(first)) ? other.first : first;
        last = last == null || (other.last != null && other.last.isAfter(last)) ? other.last : last;
    }

    /** {@code support}, {@code first}, {@code last} (days of publication), {@code evidence}, {@code confidence}. */
    Properties into(Properties properties) {
        List<String> sentences = new ArrayList<>();
        items.forEach(i -> sentences.add(i.sentence()));
        return properties
                .with("support", articles.size())
                .with("first", first == null ? null : first.toString())
                .with("last", last == null ? null : last.toString())
                .with("evidence", sentences)
                .withConfidence(confidence);
    }
}
