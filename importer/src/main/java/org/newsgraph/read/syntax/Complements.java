package org.newsgraph.read.syntax;

import java.util.BitSet;

/** Tells clauses that complete a verb from clauses that modify it. */
final class Complements {
    private final Words words;
    private final HeadFinder heads;
    private final BitSet passive;

    Complements(Words words, HeadFinder heads, BitSet passive) {
        this.words = words;
        this.heads = heads;
        this.passive = passive;
    }

    String of(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        if (parent.is("S", "SINV", "SQ", "SBARQ", "FRAG", "UCP", "X", "PRN", "TOP")) {
            return c < h ? before(parent, h, c) : after(parent, h, c);
        }
        if (parent.is("SBAR")) {
            return "advcl";
        }
        return child.is("SBAR") ? subordinate(parent, h, c) : bare(parent, h, c);
    }

    private String before(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        if (child.is("SBAR") && (isAdverbial(child) || words.form(child.first()).equals("if"))) {
            return "advcl";
        }
        boolean comma = false;
        boolean subject = false;
        for (int i = c + 1; i < h; i++) {
            comma |= parent.child(i).isPunctuation();
            subject |= parent.child(i).isNominal();
        }
        if (!subject && !comma && !parent.is("SINV")) {
            return "csubj";
        }
        return isFinite(child) ? "ccomp" : "advcl";
    }

    private String after(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        if (child.is("SBAR")) {
            return isAdverbial(child) ? "advcl" : "ccomp";
        }
        return isFinite(child) || parent.child(h).is("S") ? "parataxis" : "advcl";
    }

    private String subordinate(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        String governor = words.lemma(heads.headToken(parent.child(h)));
        if (child.has("WHADVP", "WRB")) {
            return Lexicon.asks(governor) ? "ccomp" : "advcl";
        }
        boolean conditional = words.form(child.first()).equals("if") && !Lexicon.asks(governor);
        if (isAdverbial(child) || conditional) {
            return "advcl";
        }
        boolean relativeAfterComma =
                child.has("WHNP") && c > 0 && parent.child(c - 1).is(",");
        return relativeAfterComma ? "advcl" : isInfinitive(child) ? "xcomp" : "ccomp";
    }

    private boolean isAdverbial(Tree sbar) {
        for (Tree each : sbar.children()) {
            if (each.is("IN")) {
                String form = words.form(each.first());
                return Lexicon.isSubordinator(form);
            }
        }
        return sbar.has("WHADVP", "WRB");
    }

    private String bare(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        if (isFinite(child)) {
            return "ccomp";
        }
        boolean comma = c > 0 && parent.child(c - 1).is(",");
        boolean object = false;
        for (int i = h + 1; i < c; i++) {
            object |= parent.child(i).isNominal();
        }
        int governor = heads.headToken(parent.child(h));
        String verb = words.lemma(governor);
        boolean infinitive = isInfinitive(child);
        if (comma || (!infinitive && object && !Lexicon.controlsObject(verb))) {
            return "advcl";
        }
        if (!infinitive) {
            return "xcomp";
        }
        if (object || passive.get(governor)) {
            return Lexicon.controlsObject(verb) ? "xcomp" : "advcl";
        }
        return Lexicon.hasPurpose(verb) ? "advcl" : "xcomp";
    }

    private boolean isInfinitive(Tree clause) {
        for (int i = clause.first(); i <= Math.min(clause.last(), clause.first() + 2); i++) {
            if (words.tag(i).equals("TO")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the clause has a tensed verb: its verb phrase begins with one, or with a modal. */
    private boolean isFinite(Tree clause) {
        Tree at = clause;
        while (!at.isLeaf()) {
            if (at.is("VP", "SQ", "SINV")) {
                for (Tree each : at.children()) {
                    if (each.is("VBD", "VBZ", "VBP", "MD")) {
                        return true;
                    }
                    if (each.isVerb() || each.is("TO")) {
                        return false;
                    }
                }
            }
            at = at.child(heads.headChild(at));
            if (at.isLeaf()) {
                return at.is("VBD", "VBZ", "VBP", "MD");
            }
        }
        return at.is("VBD", "VBZ", "VBP", "MD");
    }
}
