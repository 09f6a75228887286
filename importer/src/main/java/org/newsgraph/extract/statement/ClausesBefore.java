package org.newsgraph.extract.statement;

import java.util.Set;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Reporting clauses before an utterance: in the tree above it, to its left, or in a sentence that introduces it with a colon. */
final class ClausesBefore {
    private static final int CLOSE = 10;

    private final Surroundings surroundings;

    ClausesBefore(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Before the opening mark: the nearest reporting verb, or a noun of communication. */
    Clause before(Sentence sentence, Utterance utterance) {
        Subjects subjects = new Subjects(sentence, utterance.span());
        int end = sentence.firstToken(utterance.span());
        Clause above = above(sentence, end, subjects);
        if (above.found()) {
            return above;
        }
        for (int i = end - 1; i >= 0; i--) {
            if (surroundings.isQuoted(sentence, i)) {
                continue;
            }
            Token token = sentence.token(i);
            if (Cues.isVerb(token)) {
                int subject = subjects.of(i) < 0 ? subjects.inverted(i) : subjects.of(i);
                if (subject >= 0 && subject < end) {
                    return new Clause(sentence.index(), i, subject);
                }
            }
            Clause source = Surroundings.accordingTo(sentence, i, utterance);
            if (source.found()) {
                return source;
            }
        }
        return Clause.NONE;
    }

    /** The nearest reporting verb before the opening mark that governs the quoted words in the tree. */
    private Clause above(Sentence sentence, int first, Subjects subjects) {
        Clause mark = above(sentence, first, first, subjects);
        Clause word = above(sentence, first, firstWord(sentence, first), subjects);
        return word.cue() > mark.cue() && isObject(sentence, first, word.cue()) ? word : mark;
    }

    /** Whether the verb has an object or a clause that begins with the quoted words. */
    private static boolean isObject(Sentence sentence, int first, int verb) {
        return sentence.syntax().children(verb, "obj", "ccomp", "xcomp").stream()
                .anyMatch(c -> c > first && sentence.syntax().subtree(c).get(0) <= firstWord(sentence, first));
    }

    private Clause above(Sentence sentence, int first, int from, Subjects subjects) {
        int verb = from;
        for (int steps = 0; verb >= 0 && steps < sentence.size(); steps++) {
            if (verb < first && Cues.isVerb(sentence.token(verb)) && !surroundings.isQuoted(sentence, verb)) {
                int subject = subjects.of(verb);
                if (subject >= 0 && subject < first) {
                    return new Clause(sentence.index(), verb, subject);
                }
            }
            if (verb < first
                    && Cues.is(sentence.token(verb), CueClass.NOUN)
                    && steps > 0
                    && isSaid(sentence, verb, first)) {
                return new Clause(sentence.index(), verb, verb);
            }
            verb = sentence.syntax().head(verb);
        }
        return Clause.NONE;
    }

    /** The first word between the marks: the parser may hang it, or the mark, too high. */
    private static int firstWord(Sentence sentence, int mark) {
        int word = mark;
        while (word + 1 < sentence.size()
                && sentence.token(word).text().chars().noneMatch(Character::isLetterOrDigit)) {
            word++;
        }
        return word;
    }

    /** "the claim that …", "a statement: …": a noun of communication with its content. */
    private static boolean isSaid(Sentence sentence, int noun, int first) {
        for (int i = noun + 1; i < first; i++) {
            if (Set.of("that", ":", "about").contains(sentence.token(i).text())) {
                return true;
            }
        }
        return first == noun + 1;
    }

    /** A verb of speech that governs a weaker one in the tree: X says that Y agreed to "…". */
    Clause governing(Sentence sentence, Clause weaker, Utterance utterance) {
        int verb = weaker.cue();
        for (int steps = 0; verb >= 0 && steps < sentence.size(); steps++) {
            verb = sentence.syntax().head(verb);
            if (verb >= 0
                    && verb < weaker.cue()
                    && Cues.isSpeech(sentence.token(verb))
                    && !surroundings.isQuoted(sentence, verb)) {
                int subject = new Subjects(sentence, utterance.span()).of(verb);
                if (subject >= 0) {
                    return new Clause(sentence.index(), verb, subject);
                }
            }
        }
        return Clause.NONE;
    }

    /** The sentence before ends with a colon, or holds nothing but a reporting clause. */
    Clause introducing(Utterance utterance) {
        if (utterance.first() == 0) {
            return Clause.NONE;
        }
        Sentence before = surroundings.reading().sentences().get(utterance.first() - 1);
        String text = before.span().of(surroundings.reading().article().text()).strip();
        if (!text.endsWith(":") || before.size() == 0) {
            return Clause.NONE;
        }
        Subjects subjects = new Subjects(before, utterance.span());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Cues.isVerb(before.token(i)) && !surroundings.isQuoted(before, i)) {
                int subject = subjects.of(i) < 0 ? subjects.inverted(i) : subjects.of(i);
                if (subject >= 0) {
                    return new Clause(before.index(), i, subject);
                }
            }
        }
        int last = before.size() - 2;
        boolean mistagged = last > 0
                && before.token(last).tag().equals("NNS")
                && before.token(last - 1).isProperNoun();
        if (mistagged && before.size() <= CLOSE) {
            return new Clause(before.index(), last, last - 1);
        }
        return mainSubject(before, subjects);
    }

    private static Clause mainSubject(Sentence sentence, Subjects subjects) {
        for (int root : sentence.syntax().roots()) {
            int subject = sentence.token(root).isVerb() ? subjects.of(root) : -1;
            if (subject >= 0) {
                return new Clause(sentence.index(), root, subject);
            }
        }
        return Clause.NONE;
    }

    /** Without any reporting word, whoever does what is told in quoted words. */
    Clause doing(Sentence sentence, Utterance utterance) {
        int first = sentence.firstToken(utterance.span());
        int verb = first;
        for (int steps = 0; verb >= 0 && steps < sentence.size(); steps++) {
            if (verb < first && sentence.token(verb).isVerb()) {
                int subject = new Subjects(sentence, utterance.span()).of(verb);
                if (subject >= 0 && subject < first) {
                    return new Clause(sentence.index(), -1, subject);
                }
            }
            verb = sentence.syntax().head(verb);
        }
        return Clause.NONE;
    }
}
