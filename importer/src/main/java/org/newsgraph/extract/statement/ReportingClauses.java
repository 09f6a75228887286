package org.newsgraph.extract.statement;

import java.util.List;
import java.util.Set;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds the reporting clause of an utterance within its own sentences, or in the one that introduces it with a colon. */
final class ReportingClauses {
    private static final Set<String> SKIPPED =
            Set.of(",", ".", "-", "--", "—", "–", "―", "''", "\"", "”", "’", "'", ";", "…");
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–", "―");
    private static final int CLOSE = 10;
    private static final Set<String> OPENERS = Set.of("according", "per");

    private final Reading reading;
    private final List<Span> quoted;

    ReportingClauses(Reading reading, List<Span> quoted) {
        this.reading = reading;
        this.quoted = quoted;
    }

    Clause of(Utterance utterance) {
        Sentence last = reading.sentences().get(utterance.last());
        Sentence first = reading.sentences().get(utterance.first());
        Clause beside = after(last, utterance);
        if (beside.found()) {
            return beside;
        }
        Clause before = before(first, utterance);
        boolean weak = !before.found() || before.cue() < 0 || isWeak(first.token(before.cue()));
        if (weak) {
            Clause trailing = trailing(last, utterance);
            if (trailing.found()) {
                return trailing;
            }
            Clause governing = governing(first, before, utterance);
            if (governing.found()) {
                return governing;
            }
        }
        if (before.found()) {
            return before;
        }
        Clause introducing = introducing(utterance);
        if (introducing.found()) {
            return introducing;
        }
        Clause next = next(last, utterance);
        return next.found() ? next : doing(first, utterance);
    }

    /** A reporting clause that was cut off as a sentence of its own: "…?" The mayor asked. */
    private Clause next(Sentence sentence, Utterance utterance) {
        int index = sentence.index() + 1;
        boolean ends = onlyMarks(sentence, tokenAfter(sentence, utterance.span()));
        if (!ends || index >= reading.sentences().size()) {
            return Clause.NONE;
        }
        Sentence next = reading.sentences().get(index);
        if (next.block() != sentence.block() || next.size() == 0 || isQuoted(next, 0)) {
            return Clause.NONE;
        }
        Clause clause = clauseFrom(next, utterance, 0);
        return clause.found() && Math.max(clause.cue(), clause.speaker()) <= CLOSE ? clause : Clause.NONE;
    }

    private static boolean onlyMarks(Sentence sentence, int from) {
        for (int i = from; i < sentence.size(); i++) {
            if (sentence.token(i).text().chars().anyMatch(Character::isLetterOrDigit)) {
                return false;
            }
        }
        return true;
    }

    /** Without any reporting word, whoever does what is told in quoted words. */
    private Clause doing(Sentence sentence, Utterance utterance) {
        int first = sentence.firstToken(utterance.span());
        int verb = first;
        for (int steps = 0; verb >= 0 && steps < sentence.size(); steps++) {
            if (verb < first && sentence.token(verb).isVerb()) {
                int subject = new Subjects(sentence, utterance.span()).of(verb);
                if (subject >= 0 && subject < first) {
                    return new Clause(sentence.index(), -1, subject, false);
                }
            }
            verb = sentence.syntax().head(verb);
        }
        return Clause.NONE;
    }

    /** An attitude or a promise, or a verb without tense: a finite verb of speech around it speaks louder. */
    private static boolean isWeak(Token cue) {
        return !Cues.isSpeech(cue) || cue.tag().equals("VBG") || cue.tag().equals("VB");
    }

    /** Directly after the closing mark: "…," she said; "…," said the minister. */
    private Clause after(Sentence sentence, Utterance utterance) {
        if (!endsClause(sentence, utterance.span())) {
            return Clause.NONE;
        }
        return clauseFrom(sentence, utterance, tokenAfter(sentence, utterance.span()));
    }

    private Clause clauseFrom(Sentence sentence, Utterance utterance, int from) {
        int i = from;
        while (i < sentence.size() && SKIPPED.contains(sentence.token(i).text())) {
            i++;
        }
        if (i >= sentence.size() || isQuoted(sentence, i)) {
            return Clause.NONE;
        }
        Clause source = accordingTo(sentence, i, utterance);
        if (source.found()) {
            return source;
        }
        Clause signed = signature(sentence, from);
        if (signed.found()) {
            return signed;
        }
        Subjects subjects = new Subjects(sentence, utterance.span());
        int limit = Math.min(sentence.size(), i + 40);
        for (int verb = i; verb < limit && !isQuoted(sentence, verb); verb++) {
            if (!Cues.isVerb(sentence.token(verb))) {
                continue;
            }
            boolean first =
                    verb == i || (verb == i + 1 && sentence.token(i).tag().startsWith("RB"));
            int subject = first ? subjects.inverted(verb) : subjects.of(verb);
            if (first && subject < 0) {
                subject = subjects.of(verb);
            }
            if (subject >= i || (first && subject >= 0)) {
                return new Clause(sentence.index(), verb, subject, true);
            }
        }
        return Clause.NONE;
    }

    /** "…" — Anna Berg: a dash and a name that ends the sentence. */
    private static Clause signature(Sentence sentence, int from) {
        if (from >= sentence.size() || !DASHES.contains(sentence.token(from).text())) {
            return Clause.NONE;
        }
        int i = from + 1;
        while (i < sentence.size()
                && (sentence.token(i).isProperNoun() || sentence.token(i).text().endsWith("."))) {
            i++;
        }
        boolean ends = i >= sentence.size()
                || Set.of(",", ".", "|", "(").contains(sentence.token(i).text())
                || i - from > 2;
        int head = i - 1;
        while (head > from && !sentence.token(head).isProperNoun()) {
            head--;
        }
        return ends && head > from ? new Clause(sentence.index(), from, head, true) : Clause.NONE;
    }

    /** Before the opening mark: the nearest reporting verb, or a noun of communication. */
    private Clause before(Sentence sentence, Utterance utterance) {
        Subjects subjects = new Subjects(sentence, utterance.span());
        int end = sentence.firstToken(utterance.span());
        Clause above = above(sentence, end, subjects);
        if (above.found()) {
            return above;
        }
        for (int i = end - 1; i >= 0; i--) {
            if (isQuoted(sentence, i)) {
                continue;
            }
            Token token = sentence.token(i);
            if (Cues.isVerb(token)) {
                int subject = subjects.of(i) < 0 ? subjects.inverted(i) : subjects.of(i);
                if (subject >= 0 && subject < end) {
                    return new Clause(sentence.index(), i, subject, true);
                }
            }
            Clause source = accordingTo(sentence, i, utterance);
            if (source.found()) {
                return source;
            }
        }
        return Clause.NONE;
    }

    /** The nearest reporting verb before the opening mark that governs the quoted words in the tree. */
    private Clause above(Sentence sentence, int first, Subjects subjects) {
        int verb = first;
        for (int steps = 0; verb >= 0 && steps < sentence.size(); steps++) {
            if (verb < first && Cues.isVerb(sentence.token(verb)) && !isQuoted(sentence, verb)) {
                int subject = subjects.of(verb);
                if (subject >= 0 && subject < first) {
                    return new Clause(sentence.index(), verb, subject, true);
                }
            }
            if (verb < first
                    && Cues.is(sentence.token(verb), CueClass.NOUN)
                    && steps > 0
                    && isSaid(sentence, verb, first)) {
                return new Clause(sentence.index(), verb, verb, true);
            }
            verb = sentence.syntax().head(verb);
        }
        return Clause.NONE;
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
    private Clause governing(Sentence sentence, Clause weaker, Utterance utterance) {
        int verb = weaker.cue();
        for (int steps = 0; verb >= 0 && steps < sentence.size(); steps++) {
            verb = sentence.syntax().head(verb);
            if (verb >= 0 && verb < weaker.cue() && Cues.isSpeech(sentence.token(verb)) && !isQuoted(sentence, verb)) {
                int subject = new Subjects(sentence, utterance.span()).of(verb);
                if (subject >= 0) {
                    return new Clause(sentence.index(), verb, subject, true);
                }
            }
        }
        return Clause.NONE;
    }

    /** At the end of the sentence, for all of it: …, the ministry said. */
    private Clause trailing(Sentence sentence, Utterance utterance) {
        for (int i = sentence.size() - 1; i > tokenAfter(sentence, utterance.span()); i--) {
            if (isQuoted(sentence, i)) {
                continue;
            }
            String text = sentence.token(i).text();
            boolean border = text.equals(",") || (i > 0 && isQuoted(sentence, i - 1) && !isQuoted(sentence, i));
            if (border) {
                Clause clause = clauseFrom(sentence, utterance, i);
                if (clause.found() && clause.cue() >= i && Cues.isSpeech(sentence.token(clause.cue()))) {
                    return clause;
                }
                if (clause.found() && sentence.token(clause.cue()).lemma().equals("according")) {
                    return clause;
                }
            }
        }
        return Clause.NONE;
    }

    /** The sentence before ends with a colon, or holds nothing but a reporting clause. */
    private Clause introducing(Utterance utterance) {
        if (utterance.first() == 0) {
            return Clause.NONE;
        }
        Sentence before = reading.sentences().get(utterance.first() - 1);
        String text = before.span().of(reading.article().text()).strip();
        if (!text.endsWith(":") || before.size() == 0) {
            return Clause.NONE;
        }
        Subjects subjects = new Subjects(before, utterance.span());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (Cues.isVerb(before.token(i)) && !isQuoted(before, i)) {
                int subject = subjects.of(i) < 0 ? subjects.inverted(i) : subjects.of(i);
                if (subject >= 0) {
                    return new Clause(before.index(), i, subject, true);
                }
            }
        }
        int last = before.size() - 2;
        boolean mistagged = last > 0
                && before.token(last).tag().equals("NNS")
                && before.token(last - 1).isProperNoun();
        if (mistagged && before.size() <= CLOSE) {
            return new Clause(before.index(), last, last - 1, true);
        }
        return mainSubject(before, subjects);
    }

    private static Clause mainSubject(Sentence sentence, Subjects subjects) {
        for (int root : sentence.syntax().roots()) {
            int subject = sentence.token(root).isVerb() ? subjects.of(root) : -1;
            if (subject >= 0) {
                return new Clause(sentence.index(), root, subject, true);
            }
        }
        return Clause.NONE;
    }

    /** "According to the ministry", "per officials": the head of what follows. */
    private Clause accordingTo(Sentence sentence, int i, Utterance utterance) {
        if (!OPENERS.contains(sentence.token(i).text().toLowerCase(java.util.Locale.ROOT))) {
            return Clause.NONE;
        }
        int from = i + 1;
        if (from < sentence.size() && sentence.token(from).text().equals("to")) {
            from++;
        } else if (sentence.token(i).text().equalsIgnoreCase("according")) {
            return Clause.NONE;
        }
        int head = new Subjects(sentence, utterance.span()).inverted(from - 1);
        return new Clause(sentence.index(), i, head, true);
    }

    /** Whether the passage ends with, or is followed by, a comma or another mark that ends what is said. */
    private boolean endsClause(Sentence sentence, Span span) {
        String text = reading.article().text();
        int i = span.end() - 1;
        while (i > span.begin() && "\"”’'»“".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        while (i > span.begin() && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        if (",.!?;—–-…".indexOf(text.charAt(i)) >= 0) {
            return true;
        }
        int next = tokenAfter(sentence, span);
        return next < sentence.size()
                && (SKIPPED.contains(sentence.token(next).text()) || Cues.isVerb(sentence.token(next)));
    }

    private static int tokenAfter(Sentence sentence, Span span) {
        int i = 0;
        while (i < sentence.size() && sentence.token(i).span().begin() < span.end()) {
            i++;
        }
        return i;
    }

    private boolean isQuoted(Sentence sentence, int i) {
        Span token = sentence.token(i).span();
        return quoted.stream().anyMatch(q -> q.overlaps(token));
    }
}
