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

    private static final Comparator<Item> ORDER = Comparator.comparing(
                    Item::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Item::id);

    /** A sentence by where it is, since its id is longer than that; ids are made only for what is written. */
    private record Item(Witness witness, int sentence) {
        @Nullable
        LocalDate day() {
            return witness.day();
        }

        String id() {
            return witness.sentence(sentence);
        }
    }

    /** In their order, each once. */
    private final List<String> articles = new ArrayList<>(1);

    /** In any order, more than once, and more than are named: made fewer as soon as they are twice as many. */
    private List<Item> items = new ArrayList<>(1);

    private double confidence;
    private @Nullable LocalDate first;
    private @Nullable LocalDate last;

    /** Adds what an article says; articles are added in the order of their ids. */
    void add(Witness witness, int sentence, double sureness) {
        if (articles.isEmpty() || !articles.get(articles.size() - 1).equals(witness.article())) {
            articles.add(witness.article());
        }
        LocalDate day = witness.day();
        add(new Item(witness, sentence));
        confidence = Math.max(confidence, sureness);
        if (day != null) {
            first = first == null || day.isBefore(first) ? day : first;
            last = last == null || day.isAfter(last) ? day : last;
        }
    }

    private void add(Item item) {
        items.add(item);
        if (items.size() == 2 * MOST_SENTENCES) {
            items = new ArrayList<>(named());
        }
    }

    private List<Item> named() {
        return items.stream().distinct().sorted(ORDER).limit(MOST_SENTENCES).toList();
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
        return properties
                .with("support", articles.size())
                .with("first", first == null ? null : first.toString())
                .with("last", last == null ? null : last.toString())
                .with("evidence", named().stream().map(Item::id).toList())
                .withConfidence(confidence);
    }
}
