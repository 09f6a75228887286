package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Count;
import org.newsgraph.model.EventType;

/** Reads how many people an event killed or injured: "killed at least 12 people", "left 30 wounded", "a toll of 20". */
final class CasualtyReader {
    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> KILLING = WORDS.words("killing");
    private static final Set<String> DYING = WORDS.words("dying");
    private static final Set<String> INJURING = WORDS.words("injuring");
    private static final Set<String> DEATHS = WORDS.words("deaths");
    private static final Set<String> INJURIES = WORDS.words("injuries");
    private static final Set<String> DEAD = WORDS.words("the-dead");
    private static final Set<String> INJURED = WORDS.words("the-injured");
    private static final Set<String> WITHIN = Set.of("in", "by", "from", "during", "after", "when");
    private static final Set<EventType> HARMFUL = EnumSet.of(
            EventType.ASSAULT,
            EventType.DEATH,
            EventType.ACCIDENT,
            EventType.DISASTER,
            EventType.CRIME,
            EventType.PROTEST);

    /** Whether an event of the type can have casualties. */
    static boolean isHarmful(EventType type) {
        return HARMFUL.contains(type);
    }

    /** What the words around the trigger say; untold if they say nothing. */
    Casualties of(Candidate telling) {
        if (!isHarmful(telling.type())) {
            return Casualties.UNTOLD;
        }
        Trigger trigger = telling.trigger();
        Casualties told = Casualties.UNTOLD;
        for (int verb : verbs(trigger)) {
            told = told.or(of(trigger.parse(), verb));
        }
        return told.or(Tolls.of(trigger));
    }

    /** What a clause says by its verb. */
    Casualties of(Parse parse, int verb) {
        String lemma = parse.lemma(verb);
        boolean either = parse.any(verb, c -> parse.is(c, "conj") && joinedByOr(parse, c)) || joinedByOr(parse, verb);
        if (either) {
            return Casualties.UNTOLD;
        }
        if (KILLING.contains(lemma)) {
            int dead = Clauses.object(parse, verb);
            return new Casualties(count(parse, verb, dead), injuredBeside(parse, verb, dead));
        }
        if (DYING.contains(lemma)) {
            int dead = parse.child(verb, "obj") >= 0 ? parse.child(verb, "obj") : Clauses.subject(parse, verb);
            return new Casualties(count(parse, verb, dead), null);
        }
        if (INJURING.contains(lemma)) {
            return new Casualties(null, count(parse, verb, Clauses.object(parse, verb)));
        }
        return lemma.equals("leave") ? left(parse, verb) : nouns(parse, verb);
    }

    /** "killed 12 people and wounded scores", where a parser takes the second verb for an adjective. */
    private static @Nullable String injuredBeside(Parse parse, int verb, int dead) {
        List<Integer> joined = new ArrayList<>(parse.children(verb, "conj"));
        joined.addAll(dead < 0 ? List.of() : parse.children(dead, "conj"));
        for (int other : joined) {
            Count count = parse.any(other, c -> c < other && INJURED.contains(parse.lower(c)))
                    ? HeadCount.of(parse, other)
                    : null;
            if (count != null) {
                return count.toString();
            }
        }
        return null;
    }

    /** "killing or wounding 50" tells neither number. */
    private static boolean joinedByOr(Parse parse, int verb) {
        return parse.is(verb, "conj")
                && parse.any(verb, c -> parse.is(c, "cc") && parse.lower(c).equals("or"));
    }

    /** The trigger, the verbs that hang from it or are joined with it, and of a noun the verb that it stands beside. */
    private static List<Integer> verbs(Trigger trigger) {
        Parse parse = trigger.parse();
        List<Integer> verbs = new ArrayList<>(List.of(trigger.carrier()));
        int noun = trigger.token();
        int head = parse.head(noun);
        if (trigger.nominal() && head >= 0 && parse.isVerb(head) && isBeside(parse, noun)) {
            verbs.add(head);
        }
        if (trigger.nominal()) {
            verbs.addAll(parse.children(noun, "acl"));
        }
        for (int depth = 0, from = 0; depth < 2; depth++) {
            int to = verbs.size();
            for (int i = from; i < to; i++) {
                parse.children(verbs.get(i), "advcl", "conj", "xcomp").stream()
                        .filter(v -> !isInfinitive(parse, v) && !verbs.contains(v))
                        .forEach(verbs::add);
            }
            from = to;
        }
        return verbs;
    }

    private static boolean isBeside(Parse parse, int noun) {
        return parse.relation(noun).equals("nsubj")
                || (parse.is(noun, "obl") && WITHIN.contains(parse.preposition(noun)));
    }

    private static boolean isInfinitive(Parse parse, int verb) {
        return parse.tag(verb).equals("VB") && parse.any(verb, c -> parse.tag(c).equals("TO"));
    }

    private static @Nullable String count(Parse parse, int verb, int people) {
        if (people < 0) {
            return null;
        }
        boolean denied = Negation.denies(parse, verb);
        if (denied && HeadCount.isAnybody(parse, people)) {
            return Count.of(0).toString();
        }
        Count count = HeadCount.of(parse, people);
        return count == null || (denied && count.most() > 0) ? null : count.toString();
    }

    /** "leaving at least 12 people dead and 30 wounded" */
    private static Casualties left(Parse parse, int verb) {
        Count dead = null;
        Count injured = null;
        for (int i = verb + 1; i < parse.size() && !Set.of("VBD", "VBZ", "VBP").contains(parse.tag(i)); i++) {
            boolean isDead = DEAD.contains(parse.lower(i));
            if (isDead || INJURED.contains(parse.lower(i))) {
                Count count = HeadCount.of(parse, i);
                count = count == null ? HeadCount.of(parse, i - 1) : count;
                dead = isDead && dead == null ? count : dead;
                injured = !isDead && injured == null ? count : injured;
            }
        }
        return new Casualties(dead == null ? null : dead.toString(), injured == null ? null : injured.toString());
    }

    /** "causing 12 deaths", "there were no casualties" */
    private static Casualties nouns(Parse parse, int verb) {
        Casualties told = Casualties.UNTOLD;
        for (int noun : parse.children(verb, "nsubj", "obj")) {
            told = told.or(noun(parse, noun));
            for (int other : parse.children(noun, "conj")) {
                told = told.or(noun(parse, other));
            }
        }
        return told;
    }

    private static Casualties noun(Parse parse, int noun) {
        Count count = HeadCount.of(parse, noun);
        String lemma = parse.lemma(noun);
        if (count == null) {
            return Casualties.UNTOLD;
        }
        boolean none =
                count.most() == 0 && Set.of("casualty", "casualties", "victim").contains(lemma);
        return new Casualties(
                none || DEATHS.contains(lemma) ? count.toString() : null,
                none || INJURIES.contains(lemma) ? count.toString() : null);
    }
}
