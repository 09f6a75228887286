package org.newsgraph.read.syntax;

import java.util.BitSet;

/** Names the relations inside clauses and verb phrases. */
final class ClauseLabels {
    private final Words words;
    private final HeadFinder heads;
    private final BitSet passive;
    private final Times times;
    private final Complements complements;

    ClauseLabels(Words words, HeadFinder heads, BitSet passive, Times times) {
        this.words = words;
        this.heads = heads;
        this.passive = passive;
        this.times = times;
        this.complements = new Complements(words, heads, passive);
    }

    String of(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        return switch (child.label()) {
            case "MD" -> "aux";
            case "TO" -> "mark";
            case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(parent, h, c);
            case "RB", "RBR", "RBS", "ADVP", "WHADVP", "WRB", "WHADJP" -> "advmod";
            case "NP", "NX", "NML", "NAC", "PRP", "NN", "NNS", "NNP", "NNPS", "QP", "DT", "CD" -> nominal(parent, h, c);
            case "WHNP", "WP", "WDT" -> wh(parent, h);
            case "PP", "WHPP" -> prepositional(parent, h, child);
            case "IN" -> parent.is("SBAR") ? "mark" : "case";
            case "ADJP", "JJ" -> c > h ? "xcomp" : "advcl";
            case "S", "SBAR", "SINV", "SQ", "SBARQ" -> complements.of(parent, h, c);
            case "VP" -> c > h ? "xcomp" : "advcl";
            case "PRN" -> aside(child);
            default -> "parataxis";
        };
    }

    private String verb(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        Tree head = parent.child(h);
        if (c > h) {
            return "dep";
        }
        if (!head.is("VP") && !head.isVerb()) {
            return words.isBe(child) ? "cop" : "aux";
        }
        boolean be = words.isBe(child) || words.lemma(child.first()).equals("get");
        int main = heads.headToken(head);
        boolean direct = head.isVerb() || holds(head, main);
        return be && direct && passive.get(main) ? "aux:pass" : "aux";
    }

    /** Whether the verb phrase has the verb as its own, or its first conjunct's, child: no auxiliary lies between. */
    private boolean holds(Tree phrase, int verb) {
        Tree at = phrase;
        while (!Coordination.of(at).conjuncts().isEmpty()
                && at.child(heads.headChild(at)).is("VP")) {
            at = at.child(heads.headChild(at));
        }
        return at.children().stream().anyMatch(each -> each.isLeaf() && each.first() == verb);
    }

    private String nominal(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        if (parent.child(h).isVerb() && words.isExistential(parent.child(h).first()) && c > h) {
            return times.isTime(child) ? "obl:tmod" : "nsubj";
        }
        if (words.tag(heads.headToken(child)).equals("EX")) {
            return "expl";
        }
        boolean subjectPlace = parent.is("S", "SQ", "SINV", "SBARQ", "SBAR", "FRAG", "X", "UCP");
        if (!subjectPlace) {
            return c < h ? beforeVerb(child) : object(parent, h, c);
        }
        if (times.isTime(child) && otherNominal(parent, h, c)) {
            return "obl:tmod";
        }
        if (c > h && !parent.is("SINV", "SQ")) {
            return times.isTime(child) ? "obl:tmod" : "appos";
        }
        return lastBeforeHead(parent, h, c) || c > h ? subject(parent.child(h)) : "dislocated";
    }

    private String beforeVerb(Tree child) {
        return times.isTime(child) ? "obl:tmod" : "obl";
    }

    /** Whether no nominal but a time stands between it and the head: "the minister yesterday agreed". */
    private boolean lastBeforeHead(Tree parent, int h, int c) {
        for (int i = c + 1; i < h; i++) {
            if (parent.child(i).isNominal() && !times.isTime(parent.child(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean otherNominal(Tree parent, int h, int c) {
        for (int i = 0; i < parent.size(); i++) {
            if (i != c && i != h && parent.child(i).isNominal()) {
                return true;
            }
        }
        return false;
    }

    private String subject(Tree predicate) {
        return passive.get(heads.headToken(predicate)) ? "nsubj:pass" : "nsubj";
    }

    private String object(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        boolean second = nominalBetween(parent, h, c);
        String verb = words.lemma(heads.headToken(parent.child(h)));
        if ((times.isSpecificTime(child) && (second || !Lexicon.takesTime(verb) || times.isDeictic(child)))
                || (times.isTime(child) && (second || !parent.child(h).isVerb() || !Lexicon.takesTime(verb)))) {
            return "obl:tmod";
        }
        if (!parent.child(h).isVerb() && !parent.child(h).is("VP")) {
            return "appos";
        }
        return !second && nominalAfter(parent, c) ? "iobj" : second && !iobjBefore(parent, h, c) ? "xcomp" : "obj";
    }

    private boolean nominalBetween(Tree parent, int h, int c) {
        for (int i = h + 1; i < c; i++) {
            if (parent.child(i).isNominal() && !times.isTime(parent.child(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean nominalAfter(Tree parent, int c) {
        return c + 1 < parent.size() && parent.child(c + 1).isNominal() && !times.isTime(parent.child(c + 1));
    }

    private boolean iobjBefore(Tree parent, int h, int c) {
        return c == h + 2 && nominalAfter(parent, h);
    }

    private String wh(Tree parent, int h) {
        Tree clause = parent.child(h);
        boolean subject = clause.isLeaf() || (!clause.has("NP", "PRP") && !clause.has("S"));
        return subject ? subject(clause) : "obj";
    }

    private String prepositional(Tree parent, int h, Tree child) {
        int inner = heads.headChild(child);
        if (child.child(inner).is("S", "SBAR", "VP", "SINV")) {
            return "advcl";
        }
        int verb = heads.headToken(parent.child(h));
        boolean by = words.form(child.first()).equals("by");
        return by && passive.get(verb) && !times.isTime(child.child(inner)) ? "obl:agent" : "obl";
    }

    private String aside(Tree child) {
        Tree inner = child.child(heads.headChild(child));
        if (times.isTime(inner)) {
            return "obl:tmod";
        }
        return inner.is("PP") ? "obl" : inner.is("ADVP") ? "advmod" : "parataxis";
    }
}
