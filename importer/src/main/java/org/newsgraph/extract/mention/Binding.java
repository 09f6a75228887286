package org.newsgraph.extract.mention;

import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Syntax;

/**
 * What syntax bars a pronoun from referring to: another argument of its own verb, unless it is reflexive; and the phrase that
 * it stands in.
 */
final class Binding {
    private static final Set<String> ARGUMENTS = Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent");
    private static final Set<String> REFLEXIVE = Set.of("himself", "herself", "itself", "themselves", "myself");

    boolean allows(Scene scene, int pronoun, int candidate) {
        Draft p = scene.draft(pronoun);
        Draft c = scene.draft(candidate);
        return !isOwnOther(scene, p, candidate) && allows(scene, p, c);
    }

    /** "His talks with Trump": whom the noun has as its other side is not the one who owns it. */
    private static boolean isOwnOther(Scene scene, Draft pronoun, int candidate) {
        Syntax syntax = scene.sentence(pronoun).syntax();
        if (!syntax.is(pronoun.head(), "nmod:poss")) {
            return false;
        }
        int noun = syntax.head(pronoun.head());
        return scene.inSentence(pronoun.sentence()).stream()
                .filter(j -> scene.clusters.joined(j, candidate))
                .map(scene::draft)
                .anyMatch(d -> syntax.relation(d.head()).equals("nmod") && syntax.head(d.head()) == noun);
    }

    private static boolean allows(Scene scene, Draft p, Draft c) {
        if (p.sentence() != c.sentence()) {
            return true;
        }
        Sentence sentence = scene.sentence(p);
        Syntax syntax = sentence.syntax();
        boolean reflexive = REFLEXIVE.contains(sentence.token(p.head()).text().toLowerCase(java.util.Locale.ROOT));
        if (reflexive) {
            return true;
        }
        if (c.covers(p.head()) || within(syntax, p.head(), c.head())) {
            return false;
        }
        return !coarguments(syntax, p.head(), c.head());
    }

    /** Whether the pronoun is a possessor inside the phrase that the candidate heads, or in apposition with. */
    private static boolean within(Syntax syntax, int pronoun, int candidate) {
        if (!syntax.relation(pronoun).equals("nmod:poss")) {
            return false;
        }
        int head = syntax.head(pronoun);
        return head == candidate
                || (syntax.head(head) == candidate
                        && Set.of("compound", "appos", "flat").contains(syntax.relation(head)))
                || (syntax.head(candidate) == head
                        && Set.of("compound", "appos", "flat").contains(syntax.relation(candidate)));
    }

    private static boolean coarguments(Syntax syntax, int pronoun, int candidate) {
        int other = candidate;
        while (syntax.relation(other).equals("conj") && syntax.head(other) >= 0) {
            other = syntax.head(other);
        }
        if (!ARGUMENTS.contains(syntax.relation(pronoun)) || !ARGUMENTS.contains(syntax.relation(other))) {
            return false;
        }
        return syntax.head(pronoun) == syntax.head(other)
                || (syntax.is(other, "nsubj") && syntax.head(other) == clauseOfSubject(syntax, syntax.head(pronoun)));
    }

    /** The verb whose subject a conjoined or controlled verb shares. */
    private static int clauseOfSubject(Syntax syntax, int verb) {
        int at = verb;
        while (at >= 0
                && (syntax.is(at, "conj") || syntax.is(at, "xcomp"))
                && syntax.children(at, "nsubj", "nsubj:pass").isEmpty()) {
            at = syntax.head(at);
        }
        return at;
    }
}
