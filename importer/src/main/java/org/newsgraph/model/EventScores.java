package org.newsgraph.model;

import java.util.List;

/**
 * How an encoder reads the words of one sentence: how likely each tells an event, of which type and how real, and who of the
 * sentence plays which role in it. Words are tokens of the sentence. Immutable.
 */
public final class EventScores {
    /** What the encoder tells types of, in its order; before the first stands that a word tells no event. */
    public static final List<EventType> TYPES = List.of(EventType.values());

    /** What it tells realis of, in its order. */
    public static final List<Realis> REALIS =
            List.of(Realis.ACTUAL, Realis.PLANNED, Realis.HYPOTHETICAL, Realis.NEGATED, Realis.GENERIC);

    /** The roles that it tells, in its order; before the first stands that a word plays none. */
    public static final List<Role> ROLES =
            List.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT, Role.TOPIC, Role.PLACE);

    private final int words;
    private final float[] types;
    private final float[] realis;
    private final float[] roles;

    /**
     * Scores of a sentence.
     *
     * @param types logits, for each word those of no event and of {@link #TYPES}
     * @param realis logits, for each word those of {@link #REALIS}
     * @param roles logits, for no role and each of {@link #ROLES}, for each word that tells an event, those of each word
     */
    public EventScores(int words, float[] types, float[] realis, float[] roles) {
        if (types.length != words * (TYPES.size() + 1)
                || realis.length != words * REALIS.size()
                || roles.length != words * words * (ROLES.size() + 1)) {
            throw new IllegalArgumentException("scores of another number of words than " + words);
        }
        this.words = words;
        this.types = types.clone();
        this.realis = realis.clone();
        this.roles = roles.clone();
    }

    /** How likely the word tells an event, from 0 to 1. */
    public double event(int word) {
        return 1 - softmax(types, word * (TYPES.size() + 1), 1, TYPES.size() + 1, 0);
    }

    /** How likely the word tells an event of this type, from 0 to 1, if it tells one. */
    public double type(int word, EventType type) {
        return softmax(types, word * (TYPES.size() + 1) + 1, 1, TYPES.size(), TYPES.indexOf(type));
    }

    /** The likeliest type, if the word tells an event. */
    public EventType type(int word) {
        return TYPES.get(top(types, word * (TYPES.size() + 1) + 1, TYPES.size()));
    }

    /** How likely it is this real, from 0 to 1, if the word tells an event. */
    public double realis(int word, Realis value) {
        return softmax(realis, word * REALIS.size(), 1, REALIS.size(), REALIS.indexOf(value));
    }

    /** The likeliest realis, if the word tells an event. */
    public Realis realis(int word) {
        return REALIS.get(top(realis, word * REALIS.size(), REALIS.size()));
    }

    /** How likely a word plays this role in the event that another tells, from 0 to 1. */
    public double role(int event, int word, Role role) {
        return softmax(roles, event * words + word, words * words, ROLES.size() + 1, ROLES.indexOf(role) + 1);
    }

    /** How likely a word plays any role in the event that another tells, from 0 to 1. */
    public double anyRole(int event, int word) {
        return 1 - softmax(roles, event * words + word, words * words, ROLES.size() + 1, 0);
    }

    private static double softmax(float[] logits, int from, int step, int size, int which) {
        double sum = 0;
        double chosen = logits[from + which * step];
        for (int i = 0; i < size; i++) {
            sum += Math.exp(logits[from + i * step] - chosen);
        }
        return 1 / sum;
    }

    private static int top(float[] logits, int from, int size) {
        int best = 0;
        for (int i = 1; i < size; i++) {
            if (logits[from + i] > logits[from + best]) {
                best = i;
            }
        }
        return best;
    }
}
