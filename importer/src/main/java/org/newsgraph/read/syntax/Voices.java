package org.newsgraph.read.syntax;

import java.util.BitSet;
import java.util.List;

/** Finds the passive verbs of a sentence: participles under a form of "be" or "get", and bare participles. */
final class Voices {
    private enum Auxiliary {
        NONE,
        BE,
        OTHER
    }

    private final Words words;
    private final BitSet passive = new BitSet();

    private Voices(Words words) {
        this.words = words;
    }

    /** The token indices of the passive verbs. */
    static BitSet passiveVerbs(Tree tree, Words words) {
        Voices voices = new Voices(words);
        voices.visit(tree, Auxiliary.NONE);
        return voices.passive;
    }

    private void visit(Tree t, Auxiliary above) {
        if (!t.is("VP")) {
            Auxiliary own = t.is("SQ", "SINV") ? auxiliary(t, Auxiliary.NONE) : Auxiliary.NONE;
            t.children().forEach(c -> visit(c, c.is("VP") ? own : Auxiliary.NONE));
            return;
        }
        boolean inner = t.has("VP");
        Auxiliary own = auxiliary(t, above);
        for (Tree c : t.children()) {
            if (c.is("VP")) {
                visit(c, Coordination.of(t).conjuncts().isEmpty() ? own : above);
            } else if (c.isVerb() && !inner) {
                mark(c, above);
            } else {
                visit(c, Auxiliary.NONE);
            }
        }
    }

    private void mark(Tree verb, Auxiliary above) {
        boolean participle = verb.is("VBN") && above != Auxiliary.OTHER;
        boolean mistagged = verb.is("VBD") && above == Auxiliary.BE;
        if ((participle || mistagged) && !words.lemma(verb.first()).equals("be")) {
            passive.set(verb.first());
        }
    }

    private Auxiliary auxiliary(Tree t, Auxiliary above) {
        for (Tree c : t.children()) {
            if (c.isVerb()) {
                boolean be = words.isBe(c) || List.of("get").contains(words.lemma(c.first()));
                return be ? Auxiliary.BE : Auxiliary.OTHER;
            }
            if (c.is("MD", "TO")) {
                return Auxiliary.OTHER;
            }
        }
        return above;
    }
}
