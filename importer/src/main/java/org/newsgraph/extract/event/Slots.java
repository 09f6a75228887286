package org.newsgraph.extract.event;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.event.Referents.Referent;
import org.newsgraph.knowledge.EventFrame;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/** Collects the arguments of a trigger while the slots of its frame are filled. */
final class Slots {
    private static final Set<String> BELONGING = Set.of("of", "from", "by", "against", "with");
    private static final Set<String> TOWARDS = Set.of("to", "into", "for", "toward", "towards");
    private static final Set<String> BY = Set.of("by", "between", "among");
    private static final Set<EntityType> LOCATIONS = EnumSet.of(EntityType.PLACE, EntityType.COUNTRY);
    static final Set<EntityType> THINGS = EnumSet.of(EntityType.OTHER, EntityType.EVENT);
    private final Referents referents;
    private final Trigger trigger;
    private final EventFrame frame;
    private final Map<String, Argument> args = new LinkedHashMap<>();

    @Nullable
    String place;

    String object = "";
    private boolean behindWith;

    Slots(Trigger trigger, Referents referents) {
        this.referents = referents;
        this.trigger = trigger;
        this.frame = trigger.word().frame();
    }

    private Role subjectRole() {
        return frame.role("S").orElseGet(() -> frame.role("by").orElse(Role.ACTOR));
    }

    boolean fill(String slot, int token) {
        if (token >= 0 && slot.equals("mod") && isTown(token)) {
            return put(Role.PLACE, token);
        }
        if (token >= 0
                && slot.equals("mod")
                && NounPhrases.isParticipial(trigger.parse().lower(token))) {
            return false;
        }
        Role role = slot.equals("S") ? subjectRole() : frame.role(slot).orElse(null);
        if (token < 0 || role == null) {
            return false;
        }
        if (role == Role.PLACE && trigger.word().type() == EventType.TRAVEL && TOWARDS.contains(slot)) {
            visited(token);
        }
        return put(role == Role.TOPIC ? TopicRoles.of(trigger, slot, types(token)) : role, token);
    }

    private Set<EntityType> types(int token) {
        return referents.of(trigger.parse(), token).stream().map(Referent::type).collect(Collectors.toSet());
    }

    /** A country that somebody goes to is visited. */
    private void visited(int token) {
        for (Referent r : referents.of(trigger.parse(), token)) {
            if (r.type() == EntityType.COUNTRY && referents.mention(trigger.parse(), token) != null) {
                args.putIfAbsent(Role.RECIPIENT + r.entity(), new Argument(Role.RECIPIENT, r.entity(), r.span()));
            }
        }
    }

    /** "the Michigan rally", "the Baghdad bombing": not who does it, but where. */
    private boolean isTown(int token) {
        List<Referent> who = referents.of(trigger.parse(), token);
        boolean adjective = trigger.parse().tag(token).startsWith("JJ");
        return !who.isEmpty() && !adjective && who.stream().allMatch(r -> r.type() == EntityType.PLACE);
    }

    /** Whose event it is; where "of" names who undergoes it, who does it: "its abduction of Japanese citizens". */
    void possessor(int token, boolean undergone) {
        boolean acts = undergone
                && frame.role("poss").filter(r -> r == Role.RECIPIENT).isPresent()
                && frame.role("of").filter(r -> r == Role.RECIPIENT).isPresent();
        if (acts) {
            put(Role.ACTOR, token);
        } else {
            fill("poss", token);
        }
    }

    boolean recipient(int token) {
        return put(frame.symmetric() ? Role.PARTICIPANT : Role.RECIPIENT, token);
    }

    boolean hasOther() {
        return hasOther(args.values());
    }

    boolean hasActor() {
        return args.values().stream().anyMatch(a -> a.role() == Role.ACTOR || a.role() == Role.PARTICIPANT);
    }

    /** Those who do what a noun beside the trigger tells: "in an Israeli raid", "in fighting between rebels and troops". */
    void actors(int noun) {
        Parse parse = trigger.parse();
        for (int c : parse.children(noun, "amod", "compound", "nmod", "obl")) {
            boolean does = !parse.is(c, "nmod", "obl") || parse.is(c, "nmod:poss") || BY.contains(parse.preposition(c));
            if (does && !isTown(c) && referents.isAgent(parse, c)) {
                put(Role.ACTOR, c);
            }
        }
    }

    /** Whether the arguments name a recipient, or both sides. */
    static boolean hasOther(Collection<Argument> args) {
        return args.stream().anyMatch(a -> a.role() == Role.RECIPIENT)
                || args.stream().filter(a -> a.role() == Role.PARTICIPANT).count() > 1;
    }

    /** Of a meeting "with" somebody whose other side is not named beside it, he who speaks of it is that side. */
    void otherSide(int subject) {
        List<Argument> sides =
                args.values().stream().filter(a -> a.role() == Role.PARTICIPANT).toList();
        List<Referent> who = subject < 0 || sides.size() != 1 ? List.of() : referents.of(trigger.parse(), subject);
        Entity one = sides.size() == 1 ? referents.entity(sides.get(0).entity()) : null;
        if (one != null && behindWith && who.size() == 1 && who.get(0).type() == one.type()) {
            put(Role.PARTICIPANT, subject);
        }
    }

    EventType type() {
        return trigger.word().type();
    }

    /** Whose figures rise or fall: "Apple's profit", "shares of Samsung". */
    void figuresOf(Parse parse, int noun) {
        for (int c : parse.children(noun, "nmod", "amod", "compound")) {
            boolean before = !parse.is(c, "nmod") && !isTown(c);
            if (before || parse.is(c, "nmod:poss") || BELONGING.contains(parse.preposition(c))) {
                fill("S", c);
            }
        }
    }

    /** Whom a nominal behind a preposition names, or whose it is. */
    void oblique(Parse parse, int token) {
        direct(parse, token);
        ownersOf(parse, token);
    }

    void direct(Parse parse, int token) {
        String preposition = parse.preposition(token);
        List<Referent> who = referents.of(parse, token);
        boolean located = ArgumentFinder.PLACES.contains(preposition)
                && !who.isEmpty()
                && !(preposition.equals("on") && who.get(0).type() == EntityType.COUNTRY)
                && LOCATIONS.contains(who.get(0).type());
        if (located && place == null) {
            place = who.get(0).entity();
            args.putIfAbsent(
                    "PLACE" + place, new Argument(Role.PLACE, place, who.get(0).span()));
        }
        behindWith |= preposition.equals("with") && frame.symmetric();
        if (preposition.equals("from") && TopicRoles.isLeft(trigger, types(token))) {
            put(Role.PLACE, token);
            return;
        }
        boolean asked = frame.symmetric() && preposition.equals(trigger.word().preposition());
        if (asked) {
            put(Role.PARTICIPANT, token);
        } else if (!located
                || frame.role(preposition).filter(r -> r == Role.RECIPIENT).isPresent()) {
            fill(preposition, token);
        }
    }

    /** Who owns a nominal behind a preposition that names nobody, for types that mean the owner. */
    void ownersOf(Parse parse, int token) {
        boolean slot = frame.role(parse.preposition(token)).isPresent();
        if (slot
                && ArgumentFinder.METONYMIC.contains(trigger.word().type())
                && referents.of(parse, token).isEmpty()) {
            owners(parse, token);
        }
    }

    /** Whose thing it is: "bowed to demands from the union", "concern at Iran's programme". */
    private void owners(Parse parse, int noun) {
        for (int c : parse.children(noun, "nmod", "amod", "compound")) {
            boolean before = !parse.is(c, "nmod") && !isTown(c);
            if (!hasOther() && (before || parse.is(c, "nmod:poss") || BELONGING.contains(parse.preposition(c)))) {
                recipient(c);
            }
        }
    }

    /** A conference may say something too. */
    private boolean isSpeech() {
        return trigger.word().type() == EventType.STATEMENT || trigger.word().type() == EventType.REQUEST;
    }

    private boolean put(Role role, int token) {
        List<Referent> who = referents.of(trigger.parse(), token);
        for (Referent r : who) {
            boolean acts = role == Role.ACTOR && !trigger.nominal() && (r.type() == EntityType.OTHER || isSpeech());
            Role given = THINGS.contains(r.type()) && ArgumentFinder.isParticipant(role) && !acts ? Role.TOPIC : role;
            boolean other = args.values().stream()
                    .anyMatch(a -> a.entity().equals(r.entity()) && ArgumentFinder.isParticipant(a.role()));
            if (!other || !ArgumentFinder.isParticipant(given)) {
                args.putIfAbsent(given + r.entity(), new Argument(given, r.entity(), r.span()));
            }
        }
        return !who.isEmpty();
    }

    private @Nullable String firstPlace() {
        return args.values().stream()
                .filter(a -> a.role() == Role.PLACE)
                .map(Argument::entity)
                .findFirst()
                .orElse(null);
    }

    /** Adds what is understood from the arguments so far. */
    void complete() {
        Understood understood = new Understood(trigger, referents, args);
        place = place == null ? firstPlace() : place;
        understood.complete();
        place = place == null ? understood.recipientAsPlace() : place;
    }

    boolean isEmpty() {
        return args.isEmpty();
    }

    /** The arguments so far, in the order in which they were found. */
    List<Argument> all() {
        return List.copyOf(args.values());
    }
}
