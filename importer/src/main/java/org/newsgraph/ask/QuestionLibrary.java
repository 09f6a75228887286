package org.newsgraph.ask;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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

    /** The questions in which most of the words occur, best first; at least one word does. */
    public List<Question> search(String words) {
        List<String> wanted = Arrays.stream(words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> w.length() > 2)
                .toList();
        return questions.stream()
                .filter(q -> hits(q, wanted) > 0)
                .sorted(Comparator.comparing((Question q) -> -hits(q, wanted)).thenComparing(Question::id))
                .toList();
    }

    /** The id most like the given one, for whoever mistyped it. */
    public Optional<String> nearest(String id) {
        return search(id.replace('-', ' ')).stream().map(Question::id).findFirst();
    }

    private static long hits(Question q, List<String> words) {
        String all = String.join(" ", q.id().replace('-', ' '), q.text(), q.when(), q.theme())
                .toLowerCase(Locale.ROOT);
        return words.stream().filter(all::contains).count();
    }
}
