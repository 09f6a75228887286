package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/** Finds who and what fills the roles of a trigger, by its frame and the tree around it, and where the event took place. */
final class ArgumentFinder {
    /** What was found. */
    record Arguments(List<Argument> args, @Nullable String place, String object) {}

    static final Set<String> PLACES = Set.of(
            "in", "at", "near", "outside", "inside", "across", "around", "throughout", "within", "off", "along", "on");
    /** Types whose object's owner is meant: to reject a country's proposal is to reject the country. */
    static final Set<EventType> METONYMIC = EnumSet.of(
            EventType.SUPPORT,
            EventType.CONCEDE,
            EventType.RETREAT,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.PROTEST,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.COERCE,
            EventType.ASSAULT,
            EventType.ARREST,
            EventType.AID,
            EventType.AGREE,
            EventType.TRIAL,
            EventType.COOPERATE);

    /** Types that hit whom a thing is for: "attacked a camp for refugees". */
    private static final Set<EventType> FORCE =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.MOBILIZE, EventType.SANCTION);

    private final Referents referents;

    ArgumentFinder(Referents referents) {
        this.referents = referents;
    }

    Arguments find(Trigger trigger) {
        Slots slots = new Slots(trigger, referents);
        if (trigger.nominal()) {
            ofNoun(trigger, slots);
        } else {
            ofVerb(trigger, slots);
        }
        Occasion.complete(trigger, slots);
        slots.complete();
        referents.remember(participants(slots.all()), trigger.parse());
        return new Arguments(slots.all(), slots.place, slots.object);
    }

    private void ofVerb(Trigger trigger, Slots slots) {
        Parse parse = trigger.parse();
        int verb = trigger.token();
        int object = Clauses.object(parse, verb);
        subject(parse, verb, slots);
        boolean inverted = object > verb && slots.isEmpty() && isQuoting(trigger);
        if (inverted) {
            slots.fill("S", object);
        } else if (object >= 0) {
            boolean known = slots.fill("O", object);
            slots.object = parse.lemma(object);
            if (known) {
                boolean leaves =
                        object > verb && trigger.word().frame().role("from").isPresent();
                parse.children(object, "nmod").stream()
                        .filter(c -> PLACES.contains(parse.preposition(c))
                                || (leaves && parse.preposition(c).equals("from")))
                        .forEach(c -> slots.oblique(parse, c));
            } else {
                throughObject(trigger, object, slots);
            }
        }
        parse.children(verb, "iobj").forEach(c -> slots.fill("iO", c));
        obliques(parse, verb, slots);
    }

    /** Whether the verb follows what is said, so that the speaker stands behind it: "...", said the minister. */
    private static boolean isQuoting(Trigger trigger) {
        Parse parse = trigger.parse();
        return trigger.word().frame().name().equals("say")
                && parse.any(trigger.token(), c -> c < trigger.token() && parse.is(c, "ccomp", "parataxis", "dep"));
    }

    private void subject(Parse parse, int verb, Slots slots) {
        int subject = Clauses.subject(parse, verb);
        boolean known =
                subject >= 0 && (slots.fill("S", subject) || slots.fill("S", NounPhrases.utterer(parse, subject)));
        if (!known && subject >= 0 && slots.type() == EventType.ECONOMY) {
            slots.figuresOf(parse, subject);
        }
        int noun = parse.head(verb);
        if (!known
                && !Performance.isOfNoun(parse, verb, slots.type())
                && parse.is(verb, "acl")
                && noun >= 0
                && parse.head(noun) >= 0
                && parse.isVerb(parse.head(noun))
                && parse.is(noun, "obj", "obl")) {
            int outer = Clauses.subject(parse, parse.head(noun));
            if (outer >= 0 && !parse.isPassive(verb)) {
                slots.fill("S", outer);
            }
        }
    }

    private void obliques(Parse parse, int verb, Slots slots) {
        for (int c : parse.children(verb, "obl", "nmod", "advcl")) {
            boolean agent = parse.relation(c).equals("obl:agent")
                    || (parse.preposition(c).equals("by") && !parse.isPassive(verb));
            if (!agent && !parse.isVerb(c)) {
                slots.oblique(parse, c);
                NounPhrases.behindDate(parse, c).forEach(o -> slots.oblique(parse, o));
            }
        }
        if (parse.child(verb, "obj", "obl") < 0) {
            parse.children(verb, "conj").stream()
                    .filter(c -> parse.isVerb(c) && parse.child(c, "nsubj") < 0)
                    .flatMap(c -> parse.children(c, "obl").stream())
                    .forEach(c -> slots.oblique(parse, c));
        }
    }

    /** Whom the object's modifiers name: "imposed sanctions on Iran", "rejected Russia's proposal". */
    private void throughObject(Trigger trigger, int named, Slots slots) {
        Parse parse = trigger.parse();
        int object = NounPhrases.measured(parse, named);
        for (int c : parse.children(object, "nmod", "obl")) {
            String preposition = parse.preposition(c);
            if (parse.is(c, "nmod:poss") || preposition.equals("of") || preposition.equals("by")) {
                if (METONYMIC.contains(trigger.word().type()) || Performance.isUndergone(trigger, object, c)) {
                    slots.recipient(c);
                }
            } else if ((preposition.equals("for")
                            && FORCE.contains(trigger.word().type()))
                    || Performance.isParty(trigger, object, preposition)) {
                slots.recipient(c);
            } else {
                slots.direct(parse, c);
            }
        }
        if (METONYMIC.contains(trigger.word().type()) && !slots.hasOther()) {
            for (int c : parse.children(object, "amod", "compound")) {
                slots.recipient(c);
                parse.children(c, "conj").forEach(slots::recipient);
            }
            for (int c : parse.children(object, "acl")) {
                int maker = slots.hasOther() || !parse.isPassive(c) ? -1 : Clauses.agent(parse, c);
                if (maker >= 0) {
                    slots.recipient(maker);
                }
            }
        }
        parse.children(object, "nmod", "obl").forEach(c -> slots.ownersOf(parse, c));
        parse.children(trigger.token(), "obl").stream()
                .filter(c -> c > object
                        && trigger.word().frame().role(parse.preposition(c)).isEmpty())
                .filter(c -> !slots.hasOther() && Performance.isParty(trigger, object, parse.preposition(c)))
                .forEach(slots::recipient);
    }

    private void ofNoun(Trigger trigger, Slots slots) {
        Parse parse = trigger.parse();
        int noun = trigger.token();
        if (trigger.support() >= 0) {
            supported(trigger, slots);
        }
        int subject = Occasion.subject(trigger);
        if (subject >= 0) {
            slots.fill("S", subject);
        }
        for (int c : parse.children(noun)) {
            if (parse.is(c, "nmod:poss")) {
                slots.possessor(
                        c,
                        parse.any(
                                noun,
                                o -> parse.is(o, "nmod") && parse.preposition(o).equals("of")));
            } else if (parse.is(c, "nmod", "obl")) {
                slots.oblique(parse, c);
            } else if (parse.is(c, "amod", "compound")) {
                slots.fill(Performance.isOwned(parse, noun) && parse.is(c, "compound") ? "of" : "mod", c);
            }
        }
        behind(parse, noun, slots);
        for (int verb : Performance.of(parse, noun)) {
            slots.fill("S", Clauses.subject(parse, verb));
            obliques(parse, verb, slots);
        }
        if (trigger.word().frame().symmetric()) {
            slots.otherSide(NounPhrases.governingSubject(parse, noun));
        }
    }

    /** "In a telegram to Trump", "dismissed an appeal from Kenya": what stands right behind the noun, wherever the tree puts it. */
    private static void behind(Parse parse, int noun, Slots slots) {
        int preposition = noun + 1;
        int object = preposition < parse.size() && parse.is(preposition, "case") ? parse.head(preposition) : -1;
        if (object > preposition
                && Set.of("to", "from").contains(parse.lower(preposition))
                && parse.head(object) != noun) {
            slots.oblique(parse, object);
        }
    }

    /** A light verb's subject does what its noun tells; its prepositions are the noun's. */
    private void supported(Trigger trigger, Slots slots) {
        Parse parse = trigger.parse();
        int verb = trigger.support();
        boolean involved = parse.isPassive(verb) && TriggerFinder.ENGAGED.contains(parse.lemma(verb));
        int subject = involved ? Clauses.object(parse, verb) : Clauses.subject(parse, verb);
        if (subject >= 0) {
            boolean undergoes = WordClasses.events().words("undergoing").contains(parse.lemma(verb))
                    || parse.preposition(trigger.token()).equals("under");
            slots.fill(undergoes ? "of" : "S", subject);
        }
        parse.children(verb, "iobj").forEach(c -> slots.fill("to", c));
        obliques(parse, verb, slots);
    }

    static boolean canAct(EntityType type) {
        return !Slots.THINGS.contains(type);
    }

    static boolean isParticipant(Role role) {
        return role == Role.ACTOR || role == Role.RECIPIENT || role == Role.PARTICIPANT;
    }

    /** Participants of a list of arguments, in order. */
    static List<Argument> participants(List<Argument> args) {
        return new ArrayList<>(
                args.stream().filter(a -> isParticipant(a.role())).toList());
    }
}
