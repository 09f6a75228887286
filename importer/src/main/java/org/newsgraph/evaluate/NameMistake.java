package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import opennlp.tools.util.Span;
import org.newsgraph.read.names.NameFinder;

/**
 * Where a finder and the gold differ: names of one sentence that touch each other, or a name alone.
 *
 * @param kind what is wrong
 * @param gold the names of the gold, empty where there is none
 * @param found the names that were found, empty where there is none
 */
public record NameMistake(Kind kind, List<Span> gold, List<Span> found, List<String> words) {
    /** What can be wrong with a name. */
    public enum Kind {
        MISSED,
        SPURIOUS,
        TYPE,
        EXTENT,
        TYPE_AND_EXTENT
    }

    public NameMistake {
        gold = List.copyOf(gold);
        found = List.copyOf(found);
        words = List.copyOf(words);
    }

    /** At most so many mistakes with people, organizations and places, drawn with a seed. */
    public static List<NameMistake> sample(
            NameFinder finder, List<List<TaggedSentence>> documents, int most, long seed) {
        List<NameMistake> all = new ArrayList<>();
        for (List<TaggedSentence> document : documents) {
            List<List<Span>> found =
                    finder.find(document.stream().map(TaggedSentence::words).toList());
            for (int i = 0; i < document.size(); i++) {
                add(document.get(i), found.get(i), all);
            }
        }
        Collections.shuffle(all, new Random(seed));
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static void add(TaggedSentence sentence, List<Span> found, List<NameMistake> mistakes) {
        List<Span> plain = found.stream()
                .map(s -> new Span(s.getStart(), s.getEnd(), s.getType()))
                .toList();
        List<Span> gold = Bio.spans(sentence.tags());
        Set<Span> wrong = new HashSet<>(plain);
        gold.forEach(wrong::remove);
        List<Span> missing =
                gold.stream().filter(s -> !plain.contains(s)).collect(Collectors.toCollection(ArrayList::new));
        List<Span> extra = plain.stream().filter(wrong::contains).collect(Collectors.toCollection(ArrayList::new));
        while (!missing.isEmpty() || !extra.isEmpty()) {
            List<Span> wanted = new ArrayList<>();
            List<Span> got = new ArrayList<>();
            (missing.isEmpty() ? got : wanted).add(missing.isEmpty() ? extra.remove(0) : missing.remove(0));
            while (move(extra, wanted, got) || move(missing, got, wanted)) {
                // goes on while one more name touches those of the mistake
            }
            if (isCore(wanted) || isCore(got)) {
                mistakes.add(new NameMistake(kind(wanted, got), wanted, got, sentence.tokens()));
            }
        }
    }

    private static boolean move(List<Span> from, List<Span> touched, List<Span> to) {
        for (Span span : from) {
            if (touched.stream().anyMatch(span::intersects)) {
                from.remove(span);
                to.add(span);
                return true;
            }
        }
        return false;
    }

    private static boolean isCore(List<Span> spans) {
        return spans.stream().anyMatch(s -> NameScores.CORE.contains(s.getType()));
    }

    private static Kind kind(List<Span> gold, List<Span> found) {
        if (found.isEmpty()) {
            return Kind.MISSED;
        }
        if (gold.isEmpty()) {
            return Kind.SPURIOUS;
        }
        if (gold.size() > 1 || found.size() > 1 || !sameWords(gold.get(0), found.get(0))) {
            return gold.get(0).getType().equals(found.get(0).getType()) ? Kind.EXTENT : Kind.TYPE_AND_EXTENT;
        }
        return Kind.TYPE;
    }

    private static boolean sameWords(Span one, Span other) {
        return one.getStart() == other.getStart() && one.getEnd() == other.getEnd();
    }

    @Override
    public String toString() {
        return kind + "\tgold " + names(gold) + "\tfound " + names(found) + "\t" + String.join(" ", words);
    }

    private String names(List<Span> spans) {
        return spans.isEmpty()
                ? "-"
                : spans.stream()
                        .map(s -> "[" + String.join(" ", words.subList(s.getStart(), s.getEnd())) + "]" + s.getType())
                        .collect(Collectors.joining(" "));
    }
}
