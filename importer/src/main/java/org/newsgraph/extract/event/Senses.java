package org.newsgraph.extract.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.EventWord;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;

/** Words that tell events of two types, told apart by who does it or by what stands around: a strike of workers or of jets. */
final class Senses {
    /** A type and mode other than the lexicon's first. */
    record Sense(EventType type, String mode) {}

    private static final WordClasses WORDS = WordClasses.events();
    private static final Set<String> LABOUR = WORDS.words("labour");
    private static final Set<String> WEAPONS = WORDS.words("weapons");
    private static final Set<String> JUSTICE = WORDS.words("justice");
    private static final Set<String> STATES = WORDS.words("states");
    private static final Set<String> FUTURE = Set.of("will", "'ll", "’ll", "wo", "would", "shall");
    private static final Set<String> MEASURED = Set.of("rise", "fall");
    private static final Set<String> ENABLING = WORDS.words("enabling");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> CONCURRING = Set.of("agree", "concur");
    private static final Set<String> CLAIMING = Set.of("suggest", "insist");
    private static final Set<String> PHASES = WORDS.words("passing");
    private static final Set<String> SEVERAL = Set.of("we", "they", "both", "two");
    private static final Set<String> GOING = WORDS.words("going");
    private static final Set<String> DESTINATIONS = WORDS.words("destinations");
    private static final Set<String> MODAL = Set.of("will", "would", "could", "might", "may", "can", "'d", "’d", "'ll");

    private static final Set<String> EMERGENCIES = Set.of("crisis", "emergency", "threat", "scene", "situation");
    private static final Set<EventType> CALAMITOUS =
            EnumSet.of(EventType.ASSAULT, EventType.DISASTER, EventType.ACCIDENT, EventType.CRIME);

    private Senses() {}

    /** The sense that the sentence calls for, if it is not the lexicon's. */
    static Optional<Sense> other(Trigger trigger) {
        Optional<Sense> doer = Doers.sense(trigger);
        if (doer.isPresent()) {
            return doer;
        }
        String word = trigger.word().lemma();
        if (word.equals("strike") && trigger.nominal() && isOfWorkers(trigger)) {
            return Optional.of(new Sense(EventType.PROTEST, "strike"));
        }
        boolean claims = trigger.word().type() == EventType.REQUEST && CLAIMING.contains(word);
        boolean concurs = trigger.word().type() == EventType.AGREE && CONCURRING.contains(word);
        if ((claims || concurs) && isAssertion(trigger, concurs)) {
            return Optional.of(new Sense(EventType.STATEMENT, "say"));
        }
        if (word.equals("talk") && trigger.word().type() == EventType.STATEMENT && isOfSeveral(trigger)) {
            return Optional.of(new Sense(EventType.CONSULT, "talk"));
        }
        if (word.equals("call") && trigger.nominal() && trigger.word().type() == EventType.CONSULT && asks(trigger)) {
            return Optional.of(new Sense(EventType.REQUEST, "demand"));
        }
        if (word.equals("respond") && trigger.word().type() == EventType.STATEMENT && isToEvent(trigger)) {
            return Optional.of(new Sense(EventType.ACTION, "act"));
        }
        if (word.equals("warn") && !trigger.nominal() && isForecast(trigger)) {
            return Optional.of(new Sense(EventType.STATEMENT, "say"));
        }
        boolean charge =
                word.equals("charge") && !trigger.nominal() && trigger.word().type() == EventType.TRIAL;
        return charge && isByOthers(trigger) ? Optional.of(new Sense(EventType.ACCUSE, "accuse")) : Optional.empty();
    }

    /** Whether the verb tells no event of its type with these participants: a person who gains weight, or makes money. */
    static boolean tellsNothing(Trigger trigger, EventType type, List<EntityType> participants, Referents referents) {
        Parse parse = trigger.parse();
        if (trigger.nominal()) {
            return false;
        }
        int object = Clauses.object(parse, trigger.token());
        boolean money = object >= 0
                && trigger.word().lemma().equals("make")
                && (parse.tag(object).equals("CD") || parse.tag(object).equals("$"));
        boolean people = !participants.isEmpty() && participants.stream().allMatch(t -> t == EntityType.PERSON);
        boolean growth = type == EventType.ECONOMY
                && MEASURED.contains(trigger.word().mode())
                && (people || !EconomicFigures.areTold(parse, trigger.token(), object));
        boolean state = STATES.contains(trigger.word().lemma())
                && (!parse.any(trigger.token(), c -> FUTURE.contains(parse.lower(c)))
                        || parse.any(trigger.token(), c -> parse.lower(c).equals("still")));
        return money
                || growth
                || state
                || isReign(trigger)
                || isPhase(trigger, type, object, referents)
                || isEnabled(trigger, referents)
                || isTopic(trigger, type, referents);
    }

    /** "ruled by kings": who rules and is no court gives no ruling. */
    private static boolean isReign(Trigger trigger) {
        Parse parse = trigger.parse();
        EventWord word = trigger.word();
        int subject = Clauses.subject(parse, trigger.token());
        return word.type() == EventType.TRIAL
                && word.lemma().equals("rule")
                && word.demands() == 0
                && !isOfJustice(parse, subject);
    }

    /** "the program ended": no decision of anybody's. */
    private static boolean isPhase(Trigger trigger, EventType type, int object, Referents referents) {
        Parse parse = trigger.parse();
        int subject = Clauses.subject(parse, trigger.token());
        return type == EventType.DECISION
                && PHASES.contains(trigger.word().lemma())
                && trigger.word().particle().isEmpty()
                && object < 0
                && !parse.isPassive(trigger.token())
                && (subject < 0 || !referents.isAgent(parse, subject));
    }

    /** "returned to the subject of loyalty": where somebody goes is neither a place nor somebody. */
    private static boolean isTopic(Trigger trigger, EventType type, Referents referents) {
        Parse parse = trigger.parse();
        if (type != EventType.TRAVEL || !GOING.contains(trigger.word().lemma())) {
            return false;
        }
        int to = Clauses.prepositional(parse, trigger.token(), "to");
        return to >= 0
                && !parse.isVerb(to)
                && referents.of(parse, to).isEmpty()
                && !DESTINATIONS.contains(parse.lemma(to))
                && !parse.tag(to).startsWith("NNP");
    }

    /** Whether something is only made possible or necessary: "the program allows", "the rules require", "met to help rebuild it", "allowed the blades to turn". */
    private static boolean isEnabled(Trigger trigger, Referents referents) {
        Parse parse = trigger.parse();
        if (!ENABLING.contains(trigger.word().lemma()) || parse.isPassive(trigger.token())) {
            return false;
        }
        boolean purpose = trigger.word().clause()
                && parse.is(trigger.token(), "advcl")
                && parse.any(trigger.token(), c -> parse.tag(c).equals("TO"));
        int subject = Clauses.subject(parse, trigger.token());
        int object = Clauses.object(parse, trigger.token());
        boolean mechanical = trigger.word().type() == EventType.CONCEDE
                && object >= 0
                && parse.child(trigger.token(), "xcomp", "ccomp") >= 0
                && !referents.isAgent(parse, object);
        return purpose || mechanical || (subject >= 0 && !referents.isAgent(parse, subject));
    }

    /** "calls to end the war" */
    private static boolean asks(Trigger trigger) {
        Parse parse = trigger.parse();
        return parse.any(
                trigger.token(),
                c -> parse.is(c, "acl") && parse.any(c, t -> parse.tag(t).equals("TO")));
    }

    /** "responded to the attack" */
    private static boolean isToEvent(Trigger trigger) {
        Parse parse = trigger.parse();
        int to = Clauses.prepositional(parse, trigger.token(), "to");
        return to >= 0
                && parse.child(trigger.token(), "ccomp") < 0
                && (EMERGENCIES.contains(parse.lemma(to))
                        || EventLexicon.standard().nouns(parse.lemma(to)).stream()
                                .anyMatch(w -> CALAMITOUS.contains(w.type())));
    }

    /** "warned there could be delays": of what nobody does, and to nobody. */
    private static boolean isForecast(Trigger trigger) {
        Parse parse = trigger.parse();
        int clause = parse.child(trigger.token(), "ccomp");
        return clause >= 0
                && Clauses.object(parse, trigger.token()) < 0
                && parse.any(clause, c -> parse.is(c, "expl") && parse.lower(c).equals("there"));
    }

    /** "suggested that sales fell", as against "suggested that he leave" and "suggested talks" */
    private static boolean isAssertion(Trigger trigger, boolean past) {
        Parse parse = trigger.parse();
        int clause = trigger.nominal() ? -1 : parse.child(trigger.token(), "ccomp");
        return clause >= 0
                && (FINITE.contains(parse.tag(clause))
                        || parse.any(
                                clause,
                                c -> parse.is(c, "aux", "cop")
                                        && (FINITE.contains(parse.tag(c))
                                                || (past ? Set.of("can", "ca") : MODAL).contains(parse.lower(c)))));
    }

    /** "they talk about it" */
    private static boolean isOfSeveral(Trigger trigger) {
        Parse parse = trigger.parse();
        int subject = trigger.nominal() ? -1 : Clauses.subject(parse, trigger.token());
        return subject >= 0
                && (SEVERAL.contains(parse.lower(subject))
                        || parse.tag(subject).endsWith("S")
                        || parse.child(subject, "conj") >= 0);
    }

    private static boolean isOfWorkers(Trigger trigger) {
        Parse parse = trigger.parse();
        boolean labour = parse.any(
                trigger.token(), c -> parse.lower(c).matches(".*-(day|hour|week|month)|indefinite|nationwide"));
        for (int i = 0; i < parse.size(); i++) {
            String lemma = parse.token(i).lemma().toLowerCase(Locale.ROOT);
            if (WEAPONS.contains(lemma)) {
                return false;
            }
            labour |= LABOUR.contains(lemma);
        }
        return labour;
    }

    /** Whether somebody charges another who has no power to put him on trial. */
    private static boolean isByOthers(Trigger trigger) {
        Parse parse = trigger.parse();
        int subject = Clauses.subject(parse, trigger.token());
        return subject >= 0 && !isOfJustice(parse, subject);
    }

    private static boolean isOfJustice(Parse parse, int subject) {
        return subject >= 0
                && (JUSTICE.contains(parse.lemma(subject))
                        || parse.any(subject, c -> JUSTICE.contains(parse.lemma(c))));
    }
}
