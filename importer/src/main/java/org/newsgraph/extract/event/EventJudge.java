package org.newsgraph.extract.event;

import org.newsgraph.extract.LogisticModel;

/**
 * How sure it is that a word of the lexicon tells an event in its sentence, by logistic regression on annotated sentences: an "attack" of the heart
 * does not, nor does a "report" that lies on a desk. Its card is {@code docs/models/events.md}. Immutable and thread-safe.
 */
public final class EventJudge {
    /** The task's name in the model. */
    public static final String TASK = "event";

    private final LogisticModel model;

    /** A judge by this model; without the task in it, all that the rules find is sure. */
    EventJudge(LogisticModel model) {
        this.model = model;
    }

    /** The telling with its probability, from 0 to 1. */
    Candidate judged(Candidate c, Referents referents) {
        return model.knows(TASK) ? c.withProbability(model.probability(TASK, TellingFeatures.of(c, referents))) : c;
    }
}
