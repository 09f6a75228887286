package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** A sentence with its names on their tokens. Of names that overlap, the longest covers a token. */
final class MarkedSentence {
    private final Sentence sentence;
    private final List<Mark> names = new ArrayList<>();
    private final List<Mark> others = new ArrayList<>();
    private final @Nullable Mark[] covering;

    MarkedSentence(Sentence sentence, List<Mention> mentions, Map<String, Entity> entities) {
        this.sentence = sentence;
        this.covering = new Mark[sentence.size()];
        List<Mention> longestFirst = new ArrayList<>(mentions);
        longestFirst.sort(
                Comparator.comparingInt((Mention m) -> -m.span().length()).thenComparing(Mention::span));
        for (Mention m : longestFirst) {
            Entity entity = entities.get(m.entity());
            int first = sentence.firstToken(m.span());
            int last = sentence.lastToken(m.span());
            if (entity == null || first < 0 || last < first) {
                continue;
            }
            Mark mark = new Mark(m, entity, first, last);
            if (m.kind() != MentionKind.NAME) {
                others.add(mark);
            } else {
                names.add(mark);
                for (int i = first; i <= last; i++) {
                    covering[i] = covering[i] == null ? mark : covering[i];
                }
            }
        }
        names.sort(Comparator.comparingInt(Mark::first).thenComparingInt(Mark::last));
    }

    Sentence sentence() {
        return sentence;
    }

    int index() {
        return sentence.index();
    }

    int size() {
        return sentence.size();
    }

    /** Names in order of position. */
    List<Mark> names() {
        return names;
    }

    /** Common nouns and pronouns that refer to an entity. */
    List<Mark> others() {
        return others;
    }

    @Nullable
    Mark at(int token) {
        return token >= 0 && token < covering.length ? covering[token] : null;
    }

    Optional<Mark> startingAt(int token) {
        Mark mark = at(token);
        return mark != null && mark.first() == token ? Optional.of(mark) : Optional.empty();
    }

    Optional<Mark> endingAt(int token) {
        Mark mark = at(token);
        return mark != null && mark.last() == token ? Optional.of(mark) : Optional.empty();
    }

    /** The name, or else the noun phrase or pronoun, that the token heads. */
    Optional<Mark> headedBy(int token) {
        Mark name = at(token);
        if (name != null) {
            return Optional.of(name);
        }
        return others.stream().filter(m -> m.mention().head() == token).findFirst();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    String lower(int i) {
        return i < 0 || i >= size() ? "" : token(i).text().toLowerCase(Locale.ROOT);
    }

    String tag(int i) {
        return i < 0 || i >= size() ? "" : token(i).tag();
    }

    boolean is(int i, String text) {
        return lower(i).equals(text);
    }

    boolean isNoun(int i) {
        return tag(i).startsWith("NN");
    }

    int head(int i) {
        return sentence.syntax().head(i);
    }

    String relation(int i) {
        return sentence.syntax().relation(i);
    }

    /** From the begin of the earlier to the end of the later of both token ranges. */
    Span span(int a, int b) {
        return sentence.span(Math.max(0, Math.min(a, b)), Math.min(size() - 1, Math.max(a, b)));
    }

    /** The words of a range of tokens, as in the text, single spaces between them. */
    String words(int first, int last) {
        StringBuilder words = new StringBuilder();
        for (int i = first; i <= last; i++) {
            boolean glued =
                    i > first && token(i).span().begin() == token(i - 1).span().end();
            words.append(i > first && !glued ? " " : "").append(token(i).text());
        }
        return words.toString();
    }
}
