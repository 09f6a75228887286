package org.newsgraph.extract.statement;

import java.util.Set;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Sentence;

/** Reporting clauses behind an utterance: directly behind the mark, at the end of the sentence, or cut off as a sentence. */
final class ClausesBehind {
    private static final Set<String> DASHES = Set.of("-", "--", "—", "–", "―");
    private static final int CLOSE = 10;
    private static final int FAR = 40;

    private final Surroundings surroundings;

    ClausesBehind(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Directly after the closing mark: "…," she said; "…," said the minister. */
    Clause after(Sentence sentence, Utterance utterance) {
        if (!surroundings.endsClause(sentence, utterance.span())) {
            return Clause.NONE;
        }
        return clauseFrom(sentence, utterance, Surroundings.tokenAfter(sentence, utterance.span()));
    }

    /** At the end of the sentence, for all of it: …, the ministry said. */
    Clause trailing(Sentence sentence, Utterance utterance) {
        for (int i = sentence.size() - 1; i > Surroundings.tokenAfter(sentence, utterance.span()); i--) {
            if (surroundings.isQuoted(sentence, i)) {
                continue;
            }
            String text = sentence.token(i).text();
            boolean border = text.equals(",")
                    || (i > 0 && surroundings.isQuoted(sentence, i - 1) && !surroundings.isQuoted(sentence, i));
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

    /** A reporting clause that was cut off as a sentence of its own: "…?" The mayor asked. */
    Clause next(Sentence sentence, Utterance utterance) {
        int index = sentence.index() + 1;
        boolean ends = Surroundings.onlyMarks(sentence, Surroundings.tokenAfter(sentence, utterance.span()));
        if (!ends || index >= surroundings.reading().sentences().size()) {
            return Clause.NONE;
        }
        Sentence next = surroundings.reading().sentences().get(index);
        if (next.block() != sentence.block() || next.size() == 0 || surroundings.isQuoted(next, 0)) {
            return Clause.NONE;
        }
        Clause clause = clauseFrom(next, utterance, 0);
        return clause.found() && Math.max(clause.cue(), clause.speaker()) <= CLOSE ? clause : Clause.NONE;
    }

    private Clause clauseFrom(Sentence sentence, Utterance utterance, int from) {
        int i = from;
        while (i < sentence.size() && Surroundings.isMark(sentence, i)) {
            i++;
        }
        if (i >= sentence.size() || surroundings.isQuoted(sentence, i)) {
            return Clause.NONE;
        }
        Clause source = Surroundings.accordingTo(sentence, i, utterance);
        if (source.found()) {
            return source;
        }
        Clause signed = signature(sentence, from);
        if (signed.found()) {
            return signed;
        }
        Subjects subjects = new Subjects(sentence, utterance.span());
        int limit = Math.min(sentence.size(), i + FAR);
        for (int verb = i; verb < limit && !surroundings.isQuoted(sentence, verb); verb++) {
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
                return new Clause(sentence.index(), verb, subject);
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
        return ends && head > from ? new Clause(sentence.index(), from, head) : Clause.NONE;
    }
}
