package org.newsgraph.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How an encoder reads the words of one sentence: how likely each tells an event, of which type and how real, who of the
 * sentence plays which role in it, and what dates it. Words are tokens of the sentence. Immutable.
 */
public final class EventScores {
    /** What the encoder tells types of, in its order; before the first stands that a word tells no event. */
    public static final List<EventType> TYPES = List.of(EventType.values());

    /** What it tells realis of, in its order. */
    public static final List<Realis> REALIS =
            List.of(Realis.ACTUAL, Realis.PLANNED, Realis.HYPOTHETICAL, Realis.NEGATED, Realis.GENERIC);

    /** The roles that it tells, in its order; before the first stands that a word plays none, behind the last that it dates the event. */
    public static final List<Role> ROLES =
            List.of(Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT, Role.TOPIC, Role.PLACE);

    /** What one word can be to the event that another tells: nothing, each of {@link #ROLES}, what dates it. */
    public static final int LINKS = ROLES.size() + 2;

    private static final int TIME = LINKS - 1;

    /** Under this probability a word hardly tells an event, and nothing but that is kept of it. */
    public static final double LEAST = 0.02;

    /** What is kept of a word that may tell an event; logits, those of links by link, and then of the story's day and each word. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Teller(float[] types, float[] realis, float[] links) {}

    private final double[] events;
    private final Map<Integer, Teller> tellers = new HashMap<>();

    /**
     * Scores of a sentence.
     *
     * @param types logits, for each word those of no event and of {@link #TYPES}
     * @param realis logits, for each word those of {@link #REALIS}
     * @param links logits, for each of {@link #LINKS}, for each word that tells an event, those of the day of the story and of each word
     */
    public EventScores(int words, float[] types, float[] realis, float[] links) {
        int kinds = TYPES.size() + 1;
        if (types.length != words * kinds
                || realis.length != words * REALIS.size()
                || links.length != LINKS * words * (words + 1)) {
            throw new IllegalArgumentException("scores of another number of words than " + words);
        }
        events = new double[words];
        for (int word = 0; word < words; word++) {
            events[word] = 1 - softmax(types, word * kinds, 1, kinds, 0);
            if (events[word] >= LEAST) {
                tellers.put(
                        word,
                        new Teller(
                                Arrays.copyOfRange(types, word * kinds + 1, (word + 1) * kinds),
                                Arrays.copyOfRange(realis, word * REALIS.size(), (word + 1) * REALIS.size()),
                                ofTeller(links, words, word)));
            }
        }
    }

    private static float[] ofTeller(float[] links, int words, int teller) {
        int columns = words + 1;
        float[] own = new float[columns * LINKS];
        for (int link = 0; link < LINKS; link++) {
            System.arraycopy(links, (link * words + teller) * columns, own, link * columns, columns);
        }
        return own;
    }

    /** How likely the word tells an event, from 0 to 1. */
    public double event(int word) {
        return events[word];
    }

    /** Whether it is at least {@link #LEAST}; only then may more be asked of it. */
    public boolean mayTell(int word) {
        return events[word] >= LEAST;
    }

    /** How likely the word tells an event of this type, from 0 to 1, if it tells one. */
    public double type(int word, EventType type) {
        return softmax(teller(word).types(), 0, 1, TYPES.size(), TYPES.indexOf(type));
    }

    /** The likeliest type, if the word tells an event. */
    public EventType type(int word) {
        return TYPES.get(top(teller(word).types()));
    }

    /** How likely it is this real, from 0 to 1, if the word tells an event. */
    public double realis(int word, Realis value) {
        return softmax(teller(word).realis(), 0, 1, REALIS.size(), REALIS.indexOf(value));
    }

    /** The likeliest realis, if the word tells an event. */
    public Realis realis(int word) {
        return REALIS.get(top(teller(word).realis()));
    }

    /** How likely a word plays this role in the event that another tells, from 0 to 1. */
    public double role(int event, int word, Role role) {
        return link(event, word, ROLES.indexOf(role) + 1);
    }

    /** How likely a word plays any role in the event that another tells, from 0 to 1. */
    public double anyRole(int event, int word) {
        return 1 - link(event, word, 0) - link(event, word, TIME);
    }

    /** How likely a word dates the event that another tells, from 0 to 1. */
    public double dates(int event, int word) {
        return link(event, word, TIME);
    }

    /** How likely the event that the word tells happened on the day of the story, from 0 to 1. */
    public double ofTheDay(int event) {
        return link(event, -1, TIME);
    }

    private double link(int event, int word, int which) {
        return softmax(teller(event).links(), word + 1, events.length + 1, LINKS, which);
    }

    private Teller teller(int word) {
        Teller teller = tellers.get(word);
        if (teller == null) {
            throw new IllegalArgumentException("word " + word + " hardly tells an event");
        }
        return teller;
    }

    private static double softmax(float[] logits, int from, int step, int size, int which) {
        double sum = 0;
        double chosen = logits[from + which * step];
        for (int i = 0; i < size; i++) {
            sum += Math.exp(logits[from + i * step] - chosen);
        }
        return 1 / sum;
    }

    private static int top(float[] logits) {
        int best = 0;
        for (int i = 1; i < logits.length; i++) {
            if (logits[i] > logits[best]) {
                best = i;
            }
        }
        return best;
    }
}
