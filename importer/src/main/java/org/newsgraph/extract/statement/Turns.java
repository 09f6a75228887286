package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.statement.Utterance.Clause;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;

/**
 * Gives a speaker to quotations without a reporting clause of their own: what continues an utterance after its reporting
 * clause or over a paragraph break has its speaker; so has a quotation of whole sentences that stands beside one, and a
 * paragraph of speech that follows one. That the speakers of a dialogue take turns is not told from its paragraphs.
 */
final class Turns {
    private final Reading reading;
    private final List<Utterance> utterances;
    private final List<Clause> clauses;
    private final List<Integer> groups = new ArrayList<>();

    /** @param clauses one an utterance, completed in place by {@link #assign()} */
    Turns(Reading reading, List<Utterance> utterances, List<Clause> clauses) {
        this.reading = reading;
        this.utterances = utterances;
        this.clauses = clauses;
    }

    /** The number of the utterance as a whole that each piece belongs to. */
    List<Integer> assign() {
        for (int i = 0; i < utterances.size(); i++) {
            groups.add(i);
            boolean goesOn = clauses.get(i).found() ? isInterrupted(i) : i > 0 && continues(i);
            if (goesOn) {
                clauses.set(i, clauses.get(i - 1));
                groups.set(i, groups.get(i - 1));
            } else if (i > 0 && !clauses.get(i).found() && utterances.get(i).whole()) {
                Clause turn = turn(i);
                clauses.set(i, turn);
            }
        }
        backwards();
        return groups;
    }

    /** A passage of whole sentences takes the reporting clause that follows a later passage of its paragraph. */
    private void backwards() {
        for (int i = utterances.size() - 2; i >= 0; i--) {
            Utterance next = utterances.get(i + 1);
            boolean open = !utterances.get(i).closed() && next.block() == nextBlock(i);
            boolean beside = utterances.get(i).whole()
                    && next.block() == utterances.get(i).block();
            if (!clauses.get(i).found() && clauses.get(i + 1).found() && (open || beside)) {
                clauses.set(i, clauses.get(i + 1));
                int group = groups.get(i + 1);
                groups.set(i, group);
            }
        }
    }

    /** "…," she said, "…": one reporting clause between two passages of a sentence that begins with the first. */
    private boolean isInterrupted(int i) {
        if (i == 0
                || !clauses.get(i).equals(clauses.get(i - 1))
                || clauses.get(i).cue() < 0) {
            return false;
        }
        Sentence sentence = reading.sentences().get(clauses.get(i).sentence());
        int cue = sentence.token(clauses.get(i).cue()).span().begin();
        Span before = utterances.get(i - 1).span();
        return before.begin() == sentence.span().begin()
                && before.end() <= cue
                && cue < utterances.get(i).span().begin();
    }

    /** After the reporting clause of the same sentence or paragraph, or of a paragraph without a closing mark. */
    private boolean continues(int i) {
        Utterance now = utterances.get(i);
        Utterance before = utterances.get(i - 1);
        if (!before.closed() && now.block() == nextBlock(i - 1) && startsBlock(now)) {
            return true;
        }
        return now.block() == before.block() && now.first() - before.last() <= 1 && now.whole();
    }

    /** The speaker of the quotation before, if this one stands in its paragraph or begins the next one. */
    private Clause turn(int i) {
        Utterance now = utterances.get(i);
        Clause before = clauses.get(i - 1);
        boolean nextParagraph = startsBlock(now) && now.block() == nextBlock(i - 1);
        boolean follows = nextParagraph || now.block() == utterances.get(i - 1).block();
        return follows && before.found() ? before : Clause.NONE;
    }

    private boolean startsBlock(Utterance utterance) {
        return utterance.first() == 0
                || reading.sentences().get(utterance.first() - 1).block() != utterance.block();
    }

    private int nextBlock(int i) {
        return utterances.get(i).block() + 1;
    }
}
