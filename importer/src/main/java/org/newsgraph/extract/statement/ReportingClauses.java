package org.newsgraph.extract.statement;

import java.util.List;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** Finds the reporting clause of an utterance within its own sentences, or in the one that introduces it with a colon. */
final class ReportingClauses {
    private final Reading reading;
    private final ClausesBefore before;
    private final ClausesBehind behind;

    /** @param quoted the spans of all quotations of the article */
    ReportingClauses(Reading reading, List<Span> quoted) {
        Surroundings surroundings = new Surroundings(reading, quoted);
        this.reading = reading;
        this.before = new ClausesBefore(surroundings);
        this.behind = new ClausesBehind(surroundings);
    }

    /** The clause that names the speaker most surely, or {@link Clause#NONE}. */
    Clause of(Utterance utterance) {
        Sentence first = reading.sentences().get(utterance.first());
        Sentence last = reading.sentences().get(utterance.last());
        Clause beside = behind.after(last, utterance);
        if (beside.found()) {
            return beside;
        }
        Clause left = before.before(first, utterance);
        if (!left.found() || left.cue() < 0 || isWeak(first.token(left.cue()))) {
            Clause stronger = behind.trailing(last, utterance).or(() -> before.governing(first, left, utterance));
            if (stronger.found()) {
                return stronger;
            }
        }
        return left.or(() -> before.introducing(utterance))
                .or(() -> behind.next(last, utterance))
                .or(() -> before.doing(first, utterance));
    }

    /** An attitude or a promise, or a verb without tense: a finite verb of speech around it speaks louder. */
    private static boolean isWeak(Token cue) {
        return !Cues.isSpeech(cue) || cue.tag().equals("VBG") || cue.tag().equals("VB");
    }
}
