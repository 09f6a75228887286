package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Whether a name stands in a sentence where only a state can: as subject or agent of a verb of saying, deciding or dealing with
 * other states, as object of one that is done to states, behind a noun of ties between states, as owner of a policy, or beside
 * another state in one of these places. Names behind "in", "to", "from" and the like are places.
 */
final class StateRole {
    private static final Set<EventType> ACTS = EnumSet.of(
            EventType.AGREE,
            EventType.SUPPORT,
            EventType.COOPERATE,
            EventType.AID,
            EventType.CONCEDE,
            EventType.REQUEST,
            EventType.ACCUSE,
            EventType.REJECT,
            EventType.THREATEN,
            EventType.MOBILIZE,
            EventType.SANCTION,
            EventType.STATEMENT,
            EventType.DECISION);
    private static final Set<EventType> DONE_TO_STATES =
            EnumSet.of(EventType.REQUEST, EventType.ACCUSE, EventType.THREATEN, EventType.SANCTION);
    private static final Set<String> TOWARDS = Set.of("with", "against", "between", "toward", "towards", "on", "to");
    private static final WordClasses WORDS = WordClasses.metonymy();
    private static final EventLexicon EVENTS = EventLexicon.standard();

    private final Sentence sentence;
    private final Syntax syntax;
    private final Mentions mentions;

    StateRole(Sentence sentence, Mentions mentions) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.mentions = mentions;
    }

    boolean isOf(int token) {
        int first = firstOfCoordination(token);
        if (first < 0) {
            return false;
        }
        int head = syntax.head(first);
        if (head < 0) {
            return false;
        }
        List<Integer> cases = syntax.children(first, "case");
        if (syntax.is(first, "nmod:poss")) {
            return WORDS.words("policies").contains(lemma(head));
        }
        if (!cases.isEmpty()) {
            return behind(sentence.token(cases.get(0)).text().toLowerCase(Locale.ROOT), first, head);
        }
        return switch (syntax.relation(first)) {
            case "nsubj" -> isAct(head);
            case "obj", "iobj" -> isVerb(head, DONE_TO_STATES);
            default -> false;
        };
    }

    /** The first of the names that the name is coordinated with, if all are states or may stand for one; otherwise -1. */
    private int firstOfCoordination(int token) {
        int at = token;
        while (syntax.is(at, "conj")) {
            at = syntax.head(at);
            if (!mayBeState(at)) {
                return -1;
            }
        }
        return at;
    }

    private boolean mayBeState(int token) {
        Optional<Mention> m = mentions.headedBy(sentence.index(), token);
        return m.isPresent()
                && (m.get().type() == EntityType.COUNTRY
                        || m.get().type() == EntityType.ORGANIZATION
                        || Countries.standard().byCapital(m.get().text()).isPresent());
    }

    private boolean behind(String preposition, int first, int head) {
        if (preposition.equals("by")) {
            return isAct(head);
        }
        if (preposition.equals("between") && syntax.children(first, "conj").isEmpty()) {
            return false;
        }
        boolean direction = preposition.equals("on") || preposition.equals("to");
        String noun = lemma(head);
        boolean ties = WORDS.words("ties").contains(noun);
        return TOWARDS.contains(preposition)
                && ties
                && (!direction || noun.equals("pressure") || noun.equals("sanction") || noun.equals("tie"));
    }

    private boolean isAct(int verb) {
        return sentence.token(verb).isVerb() && (WORDS.words("attitudes").contains(lemma(verb)) || isVerb(verb, ACTS));
    }

    /** Whether the verb by itself, whatever its object, tells an event of these types. */
    private boolean isVerb(int verb, Set<EventType> types) {
        return EVENTS.verbs(lemma(verb)).stream()
                .anyMatch(w -> types.contains(w.type())
                        && !w.asksForObject()
                        && w.particle().isEmpty()
                        && w.preposition().isEmpty());
    }

    private String lemma(int token) {
        return sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    }
}
