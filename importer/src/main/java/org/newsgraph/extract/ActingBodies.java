package org.newsgraph.extract;

import java.util.Locale;
import java.util.Set;
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
    private static final Set<String> PARTIES = Set.of("by", "with", "between", "against", "from");

    private ActingBodies() {}

    /** Whether the noun means those who act. */
    public static boolean acts(Sentence sentence, int noun) {
        Syntax syntax = sentence.syntax();
        int first = noun;
        while (syntax.is(first, "conj") && syntax.head(first) >= 0) {
            first = syntax.head(first);
        }
        int head = syntax.head(first);
        if (head < 0) {
            return false;
        }
        boolean subject =
                syntax.is(first, "nsubj") && sentence.token(head).isVerb() && !LASTING.contains(lemma(sentence, head));
        return subject
                || syntax.is(first, "nmod:poss")
                || syntax.is(first, "obl:agent")
                || ((syntax.is(first, "obj") || syntax.is(first, "iobj")) && isToldOrSued(sentence, head))
                || (isSomebodys(sentence, noun) && isParty(sentence, first, head));
    }

    /** Whether the verb is one of what can be done to people only: to tell, accuse or sue. */
    private static boolean isToldOrSued(Sentence sentence, int verb) {
        return EventLexicon.standard().verbs(lemma(sentence, verb)).stream()
                .anyMatch(w -> w.frame().name().matches("tell|blame|sue|charge"));
    }

    /** Whose it is: "the Smith campaign", "his campaign". */
    private static boolean isSomebodys(Sentence sentence, int noun) {
        return sentence.syntax().children(noun, "compound", "nmod:poss").stream()
                .anyMatch(c -> sentence.token(c).isProperNoun()
                        || sentence.token(c).tag().equals("PRP$"));
    }

    /** Behind "by", "with" and the like, or beside a noun for somebody: "collusion with", "a spokesman for", "members of". */
    private static boolean isParty(Sentence sentence, int noun, int head) {
        Syntax syntax = sentence.syntax();
        boolean party = syntax.children(noun, "case").stream()
                .anyMatch(c -> PARTIES.contains(sentence.token(c).text().toLowerCase(Locale.ROOT)));
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
