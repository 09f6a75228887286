package org.newsgraph.ask;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The questions that come with Newsgraph, from {@code cypher/questions/}. */
public final class QuestionLibrary {
    private final List<Question> questions;

    private QuestionLibrary(List<Question> questions) {
        this.questions = questions;
    }

    public static QuestionLibrary load() {
        return new QuestionLibrary(CypherFiles.in("cypher/questions").stream()
                .map(f -> QuestionFile.read(f.id(), f.theme(), f.content()))
                .toList());
    }

    /** All of them, by theme and id. */
    public List<Question> all() {
        return questions;
    }

    public Optional<Question> find(String id) {
        return questions.stream().filter(q -> q.id().equals(id)).findFirst();
    }

    /**
     * The questions about the words, best first: a word weighs the more, the fewer questions have one that begins with it, and
     * what has less than half the weight of the best is left out.
     */
    public List<Question> search(String words) {
        Map<String, Double> wanted = new HashMap<>();
        for (String word : words(words)) {
            long having = questions.stream().filter(q -> has(q, word)).count();
            if (word.length() > 2 && having > 0) {
                wanted.put(word, Math.log1p((double) questions.size() / having));
            }
        }
        double best =
                questions.stream().mapToDouble(q -> weight(q, wanted)).max().orElse(0);
        return questions.stream()
                .filter(q -> best > 0 && weight(q, wanted) >= best / 2)
                .sorted(Comparator.comparing((Question q) -> -weight(q, wanted)).thenComparing(Question::id))
                .toList();
    }

    /** The id most like the given one, for whoever mistyped it. */
    public Optional<String> nearest(String id) {
        return search(id.replace('-', ' ')).stream().map(Question::id).findFirst();
    }

    private static double weight(Question q, Map<String, Double> wanted) {
        return wanted.entrySet().stream()
                .filter(w -> has(q, w.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    private static boolean has(Question q, String word) {
        return words(String.join(" ", q.id(), q.text(), q.when(), q.theme())).stream()
                .anyMatch(w -> w.startsWith(word));
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
    }
}
