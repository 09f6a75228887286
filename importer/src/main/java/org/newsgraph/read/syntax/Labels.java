package org.newsgraph.read.syntax;

import java.util.BitSet;

/** Names the relation of a child to the head child of its constituent. */
final class Labels {
    private final Words words;
    private final HeadFinder heads;
    private final ClauseLabels clauses;
    private final Times times;

    Labels(Words words, HeadFinder heads, BitSet passive) {
        this.words = words;
        this.heads = heads;
        this.times = new Times(words, heads);
        this.clauses = new ClauseLabels(words, heads, passive, times);
    }

    /** The relation of child {@code c} of {@code parent}, whose head child is {@code h}. */
    String of(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        String fixed = byTag(child);
        if (fixed != null) {
            return fixed;
        }
        return switch (parent.label()) {
            case "NP", "NX", "NML", "NAC", "WHNP", "QP" -> inNominal(parent, h, c);
            case "PP", "WHPP" -> inPrepositional(parent, h, c);
            case "ADJP", "ADVP", "WHADJP", "WHADVP" -> inModifier(child);
            case "CONJP" -> "fixed";
            case "PRT" -> "compound:prt";
            default -> clauses.of(parent, h, c);
        };
    }

    private static @org.jspecify.annotations.Nullable String byTag(Tree child) {
        if (child.isPunctuation()) {
            return "punct";
        }
        return switch (child.label()) {
            case "CC", "CONJP" -> "cc";
            case "UH", "INTJ" -> "discourse";
            case "RP", "PRT" -> "compound:prt";
            case "EX" -> "expl";
            case "POS" -> "case";
            default -> null;
        };
    }

    private String inNominal(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        return switch (child.label()) {
            case "DT", "PDT", "WDT" -> "det";
            case "PRP$", "WP$", "WHNP" -> "nmod:poss";
            case "JJ", "JJR", "JJS", "ADJP", "VBN", "VBG", "VBD", "WHADJP" -> c < h || child.isLeaf() ? "amod" : "acl";
            case "CD", "QP", "$" -> parent.is("QP") && child.is("CD") ? "compound" : "nummod";
            case "RB", "RBR", "RBS", "ADVP", "WRB" -> "advmod";
            case "IN", "TO" -> parent.is("QP") ? "advmod" : "case";
            case "PP", "WHPP" -> child.child(heads.headChild(child)).is("S", "SBAR", "VP", "SINV") ? "acl" : "nmod";
            case "VP", "RRC" -> "acl";
            case "S" -> c < h ? "amod" : "acl";
            case "SBAR", "SBARQ", "SINV" -> nominalClause(parent, h, child);
            case "PRN", "FRAG" -> aside(child);
            case "NP", "NX", "NML", "NAC" -> nominalInNominal(parent, h, c);
            default -> c < h ? "compound" : child.isNominal() ? "appos" : "dep";
        };
    }

    private String nominalInNominal(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        if (child.child(child.size() - 1).is("POS")) {
            return "nmod:poss";
        }
        if (times.isTime(child)) {
            return "nmod";
        }
        return c > h ? "appos" : "compound";
    }

    private String nominalClause(Tree parent, int h, Tree child) {
        Tree clause = child.child(heads.headChild(child));
        if (words.tag(clause.first()).equals("TO") && !child.has("WHNP", "WHPP", "WHADVP")) {
            return "acl";
        }
        int mark = child.indexOf("IN");
        if (mark >= 0 && Lexicon.isSubordinator(words.form(child.child(mark).first()))) {
            return "advcl";
        }
        boolean subject = clause.has("NP");
        String opener = words.form(child.first());
        boolean that = opener.equals("that") || heads.headChild(child) == 0;
        if (that && subject && Lexicon.takesContent(words.lemma(heads.headToken(parent.child(h))))) {
            return "acl";
        }
        boolean wh = child.has("WHNP", "WHPP", "WHADVP", "WDT", "WP");
        return wh || that || (mark >= 0) != subject ? "acl:relcl" : "acl";
    }

    private String aside(Tree child) {
        Tree inner = child.child(heads.headChild(child));
        return inner.isNominal() ? times.isTime(inner) ? "nmod" : "appos" : inner.is("PP") ? "nmod" : "parataxis";
    }

    private String inPrepositional(Tree parent, int h, int c) {
        Tree child = parent.child(c);
        boolean clausal = parent.child(h).is("S", "SBAR", "VP", "SINV");
        return switch (child.label()) {
            case "IN", "TO", "VBG", "VBN", "JJ", "FW" -> c < h ? clausal ? "mark" : "case" : "dep";
            case "ADVP", "RB", "RBR", "RBS" -> "advmod";
            case "PRN" -> "parataxis";
            case "PP" -> "nmod";
            case "NP" -> times.isTime(child) ? "obl:tmod" : c < h ? "obl" : "appos";
            case "SBAR", "S" -> "advcl";
            default -> "dep";
        };
    }

    private String inModifier(Tree child) {
        return switch (child.label()) {
            case "PP", "NP", "NN", "NNS", "QP", "CD" -> times.isTime(child) ? "obl:tmod" : "obl";
            case "S" -> "xcomp";
            case "SBAR" -> child.has("IN") && Lexicon.isSubordinator(words.form(child.first())) ? "advcl" : "ccomp";
            case "VP" -> "advcl";
            case "PRN" -> "parataxis";
            case "IN", "TO" -> "case";
            case "DT" -> "det";
            default -> "advmod";
        };
    }
}
