package org.newsgraph.extract;

import java.util.Locale;
import java.util.Set;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * Nouns for what goes on, or where it is done, that mean those who do it where they act: a campaign or an office says, is sued or owns something, and
 * somebody works for it. Immutable and thread-safe.
 */
public final class ActingBodies {
    private static final Set<String> LASTING = WordClasses.events().words("lasting");
    /** Prepositions behind which somebody's campaign is those who run it: "collusion between the Smith campaign and ...". */
    private static final Set<String> BEFORE_PARTIES = Set.of("by", "with", "between", "against", "from");

    private ActingBodies() {}

    /** Whether the noun means those who act. */
    public static boolean acts(Sentence sentence, int noun) {
        Syntax syntax = sentence.syntax();
        int first = noun;
        for (int steps = 0; steps < sentence.size() && syntax.is(first, "conj") && syntax.head(first) >= 0; steps++) {
            first = syntax.head(first);
        }
        int head = syntax.head(first);
        if (head < 0) {
            return false;
        }
        boolean owned = isSomebodys(sentence, noun);
        boolean undergoes = syntax.is(first, "obj") || syntax.is(first, "iobj") || syntax.is(first, "nsubj:pass");
        return (undergoes && isToldOrSued(sentence, head))
                || (syntax.relation(first).equals("nsubj") && isActedByPeople(sentence, head, owned))
                || (syntax.is(first, "nmod:poss") && (owned || isPerson(lemma(sentence, head))))
                || syntax.is(first, "obl:agent")
                || (owned && isParty(sentence, first, head));
    }

    /** Whether the subject of the verb acts: somebody's campaign does whatever takes no time by itself, others only what tells an event. */
    private static boolean isActedByPeople(Sentence sentence, int verb, boolean owned) {
        return sentence.token(verb).isVerb()
                && !LASTING.contains(lemma(sentence, verb))
                && (owned
                        || !EventLexicon.standard().verbs(lemma(sentence, verb)).isEmpty());
    }

    /** Whether the verb is one of what can be done to people only: to tell, accuse or sue. */
    private static boolean isToldOrSued(Sentence sentence, int verb) {
        return EventLexicon.standard().verbs(lemma(sentence, verb)).stream()
                .anyMatch(w -> w.frame().name().matches("tell|blame|sue|charge"));
    }

    /** Whose it is: "the Smith campaign", "his campaign"; what a country does is no body. */
    private static boolean isSomebodys(Sentence sentence, int noun) {
        return sentence.syntax().children(noun, "compound", "nmod:poss").stream()
                .anyMatch(c -> sentence.token(c).tag().equals("PRP$")
                        || (sentence.token(c).isProperNoun()
                                && Countries.standard()
                                        .find(sentence.token(c).text())
                                        .isEmpty()));
    }

    /** Behind "by", "with" and the like, or beside a noun for somebody: "collusion with", "a spokesman for", "members of". */
    private static boolean isParty(Sentence sentence, int noun, int head) {
        Syntax syntax = sentence.syntax();
        boolean party = syntax.children(noun, "case").stream()
                .anyMatch(c -> BEFORE_PARTIES.contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
        return (syntax.is(noun, "nmod") || syntax.is(noun, "obl")) && (party || isPerson(lemma(sentence, head)));
    }

    private static boolean isPerson(String noun) {
        return Nouns.standard().classOf(noun).filter(NounClass.PERSON::equals).isPresent()
                || Offices.standard().byNoun(noun).isPresent();
    }

    private static String lemma(Sentence sentence, int i) {
        return sentence.token(i).lemma().toLowerCase(Locale.ROOT);
    }
}
