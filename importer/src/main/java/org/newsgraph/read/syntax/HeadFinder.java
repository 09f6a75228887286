package org.newsgraph.read.syntax;

import java.util.List;
import java.util.Map;

/**
 * Finds the head child of a constituent so that heads are content words, as Universal Dependencies want it: the noun of
 * a prepositional phrase, the predicate of a copula, the main verb after auxiliaries. The tables for phrases follow
 * Collins (1999), Appendix A.
 */
final class HeadFinder {
    private record Rule(boolean fromLeft, List<String> labels) {}

    private static final Map<String, Rule> TABLE = Map.ofEntries(
            Map.entry(
                    "ADJP",
                    new Rule(
                            true,
                            List.of(
                                    "JJ", "VBN", "VBG", "ADJP", "JJR", "JJS", "QP", "NN", "NNS", "$", "ADVP", "NP",
                                    "DT", "FW", "RBR", "RBS", "SBAR", "RB"))),
            Map.entry("WHADJP", new Rule(true, List.of("JJ", "ADJP", "WRB"))),
            Map.entry(
                    "ADVP",
                    new Rule(
                            false,
                            List.of(
                                    "RB", "RBR", "RBS", "FW", "ADVP", "TO", "CD", "JJR", "JJ", "IN", "NP", "JJS",
                                    "NN"))),
            Map.entry("WHADVP", new Rule(false, List.of("WRB", "ADVP", "RB", "CC"))),
            Map.entry("CONJP", new Rule(false, List.of("CC", "RB", "IN"))),
            Map.entry("INTJ", new Rule(true, List.of("UH"))),
            Map.entry("PRT", new Rule(false, List.of("RP"))),
            Map.entry("QP", new Rule(true, List.of("$", "NNS", "NN", "CD", "QP", "JJ", "RB", "DT"))),
            Map.entry("RRC", new Rule(false, List.of("VP", "NP", "ADVP", "ADJP", "PP"))),
            Map.entry("S", new Rule(true, List.of("VP", "S", "SINV", "SQ", "SBAR", "ADJP", "UCP", "NP", "PP", "FRAG"))),
            Map.entry(
                    "SINV", new Rule(true, List.of("VP", "VBZ", "VBD", "VBP", "VB", "MD", "SINV", "S", "ADJP", "NP"))),
            Map.entry("SBAR", new Rule(true, List.of("S", "SQ", "SINV", "SBAR", "FRAG", "VP", "UCP"))),
            Map.entry("SBARQ", new Rule(true, List.of("SQ", "S", "SINV", "SBARQ", "FRAG"))),
            Map.entry("FRAG", new Rule(true, List.of("S", "SINV", "VP", "NP", "SBAR", "ADJP", "PP", "ADVP"))),
            Map.entry("PRN", new Rule(true, List.of("S", "SINV", "SBAR", "VP", "NP", "PP", "ADJP", "ADVP", "CD"))),
            Map.entry("UCP", new Rule(true, List.of("VP", "S", "NP", "ADJP", "SBAR", "PP", "ADVP"))),
            Map.entry("X", new Rule(true, List.of("S", "VP", "NP", "ADJP", "PP"))),
            Map.entry("TOP", new Rule(true, List.of("S", "SINV", "SBARQ", "SQ", "SBAR", "VP", "NP", "FRAG"))));

    private final Words words;

    HeadFinder(Words words) {
        this.words = words;
    }

    /** The head token of a constituent. */
    int headToken(Tree t) {
        Tree at = t;
        while (!at.isLeaf()) {
            at = at.child(headChild(at));
        }
        return at.first();
    }

    /** Index of the head child; the first conjunct where the head is coordinated. */
    int headChild(Tree t) {
        int head = soloHead(t);
        return Coordination.of(t).firstConjunct(head);
    }

    private int soloHead(Tree t) {
        int head = switch (t.label()) {
            case "NP", "NX", "NML", "NAC", "WHNP" -> ofNominal(t);
            case "PP", "WHPP" -> ofPrepositional(t);
            case "VP", "SQ" -> ofVerbal(t);
            default -> -1;
        };
        if (head < 0) {
            head = byTable(t);
        }
        return head < 0 ? anyWord(t) : head;
    }

    private static int byTable(Tree t) {
        Rule rule = TABLE.get(t.label());
        if (rule == null) {
            return -1;
        }
        for (String label : rule.labels()) {
            int found = rule.fromLeft() ? t.indexOf(label) : lastIndexOf(t, label);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    private static int lastIndexOf(Tree t, String... labels) {
        for (int i = t.size() - 1; i >= 0; i--) {
            if (t.child(i).is(labels)) {
                return i;
            }
        }
        return -1;
    }

    private static int anyWord(Tree t) {
        for (int i = t.size() - 1; i >= 0; i--) {
            if (!t.child(i).isPunctuation() && !t.child(i).is("CC")) {
                return i;
            }
        }
        return t.size() - 1;
    }

    private static int ofNominal(Tree t) {
        int noun = lastIndexOf(t, "NN", "NNS", "NNP", "NNPS", "NX", "NML", "JJR");
        if (noun >= 0 && !(t.child(0).is("NP") && !isBase(t))) {
            return noun;
        }
        for (String[] labels : new String[][] {
            {"NP", "PRP", "EX", "WP"},
            {"$", "NN", "NNS"},
            {"QP", "CD"},
            {"ADJP", "PRN"},
            {"JJ", "JJS", "RB", "DT", "WDT"},
            {"VBG", "VBN"}
        }) {
            int found = labels[0].equals("NP") ? t.indexOf(labels) : lastIndexOf(t, labels);
            if (found >= 0) {
                return found;
            }
        }
        return -1;
    }

    /** Whether the first noun phrase in it is its possessor and not its head. */
    private static boolean isBase(Tree t) {
        Tree first = t.child(0);
        return (!first.isLeaf() && first.child(first.size() - 1).is("POS")) || t.has("NX", "NML") || !t.has(",");
    }

    private static int ofPrepositional(Tree t) {
        for (int i = t.size() - 1; i >= 0; i--) {
            Tree c = t.child(i);
            if ((!c.isLeaf() && !c.is("ADVP", "PRN", "CONJP", "PRT")) || c.isNominal() || c.is("CD", "JJ")) {
                return firstComplement(t, i);
            }
        }
        int any = lastIndexOf(t, "ADVP", "RB");
        int preposition = t.indexOf("IN", "TO");
        return preposition >= 0 && any > preposition ? any : -1;
    }

    private static int firstComplement(Tree t, int last) {
        int preposition = t.indexOf("IN", "TO", "VBG", "VBN", "CC", "RP", "JJ");
        for (int i = preposition + 1; i < last; i++) {
            if (t.child(i).is("NP", "S", "SBAR", "PP", "VP", "ADJP", "WHNP")) {
                return i;
            }
        }
        return last;
    }

    private int ofVerbal(Tree t) {
        int verb = firstVerb(t);
        int phrase = t.indexOf("VP");
        if (phrase >= 0 && (verb < 0 || phrase < verb || isAuxiliary(t, verb, phrase))) {
            return phrase;
        }
        if (verb >= 0
                && words.isBe(t.child(verb))
                && !words.isExistential(t.child(verb).first())) {
            int predicate = predicate(t, verb);
            return predicate >= 0 ? predicate : verb;
        }
        return verb >= 0 ? verb : t.indexOf("MD", "TO", "S", "NP", "ADJP");
    }

    private static int firstVerb(Tree t) {
        for (int i = 0; i < t.size(); i++) {
            if (t.child(i).isVerb()) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAuxiliary(Tree t, int verb, int phrase) {
        Tree v = t.child(verb);
        String lemma = words.lemma(v.first());
        return words.isBe(v)
                || List.of("have", "do", "get").contains(lemma)
                || (v.first() > 0
                        && phrase == verb + 1
                        && !List.of("keep", "start", "stop").contains(lemma)
                        && t.child(phrase).has("VB"));
    }

    private static int predicate(Tree t, int verb) {
        boolean question = t.is("SQ");
        int subject = question ? t.indexOf("NP") : -1;
        for (int i = verb + 1; i < t.size(); i++) {
            if (i != subject && t.child(i).is("NP", "ADJP", "PP", "UCP", "JJ", "WHNP")) {
                return t.child(i).is("PP") ? betterThan(t, i) : i;
            }
        }
        return t.indexOf("ADVP") > verb ? t.indexOf("ADVP") : -1;
    }

    /** A prepositional phrase before an adjective or noun phrase is no predicate: "is, in his view, wrong". */
    private static int betterThan(Tree t, int pp) {
        for (int i = pp + 1; i < t.size(); i++) {
            if (t.child(i).is("ADJP") || (t.child(i).is("NP") && t.child(pp + 1).is(","))) {
                return i;
            }
        }
        return pp;
    }
}
