package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import org.newsgraph.knowledge.EventContexts;
import org.newsgraph.knowledge.EventLexicon;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/** A sentence's dependency tree with its children at hand; token indices as in {@link Sentence#tokens()}. */
final class Parse {
    private final Sentence sentence;
    private final List<List<Integer>> children = new ArrayList<>();
    private final String[] lemmas;

    Parse(Sentence sentence) {
        this.sentence = sentence;
        this.lemmas = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            children.add(new ArrayList<>());
        }
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.syntax().head(i);
            if (head >= 0) {
                children.get(head).add(i);
            }
            lemmas[i] = findLemma(i);
        }
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return sentence.size();
    }

    Token token(int i) {
        return sentence.token(i);
    }

    Span span(int first, int last) {
        return sentence.span(first, last);
    }

    String tag(int i) {
        return token(i).tag();
    }

    /** The lemma, always in lower case; of a verb that the lemmatizer got wrong, a known base form. */
    String lemma(int i) {
        return lemmas[i];
    }

    private String findLemma(int i) {
        String lemma = token(i).lemma().toLowerCase(Locale.ROOT);
        if (tag(i).equals("NNS") && lemma.equals(lower(i)) && lemma.length() > 5 && lemma.endsWith("ies")) {
            return lemma.substring(0, lemma.length() - 3) + "y";
        }
        if (lower(i).equals("born") && tag(i).equals("VBN")) {
            return "born";
        }
        boolean unknown = token(i).isVerb() && lower(i).length() > 4 && !isKnown(lemma);
        return unknown
                ? bases(lower(i)).stream().filter(Parse::isKnown).findFirst().orElse(lemma)
                : lemma;
    }

    private static boolean isKnown(String verb) {
        return !EventLexicon.standard().verbs(verb).isEmpty()
                || EventContexts.standard().underVerb(verb).isPresent();
    }

    private static List<String> bases(String form) {
        List<String> bases = new ArrayList<>();
        for (String ending : List.of("ed", "ing", "es", "s")) {
            if (form.endsWith(ending)) {
                String stem = form.substring(0, form.length() - ending.length());
                int n = stem.length();
                bases.add(stem);
                bases.add(stem + "e");
                if (n > 2 && stem.charAt(n - 1) == stem.charAt(n - 2)) {
                    bases.add(stem.substring(0, n - 1));
                }
                if (stem.endsWith("i")) {
                    bases.add(stem.substring(0, n - 1) + "y");
                }
            }
        }
        return bases;
    }

    String lower(int i) {
        return token(i).text().toLowerCase(Locale.ROOT);
    }

    int head(int i) {
        return sentence.syntax().head(i);
    }

    String relation(int i) {
        return sentence.syntax().relation(i);
    }

    /** Whether the relation is one of those given, their subtypes included. */
    boolean is(int i, String... relations) {
        String have = relation(i);
        for (String r : relations) {
            if (have.equals(r) || have.startsWith(r + ":")) {
                return true;
            }
        }
        return false;
    }

    List<Integer> children(int i) {
        return children.get(i);
    }

    List<Integer> children(int i, String... relations) {
        return children.get(i).stream().filter(c -> is(c, relations)).toList();
    }

    /** The first child that has one of the relations, or -1. */
    int child(int i, String... relations) {
        return first(i, c -> is(c, relations));
    }

    int first(int i, IntPredicate which) {
        for (int c : children.get(i)) {
            if (which.test(c)) {
                return c;
            }
        }
        return -1;
    }

    boolean any(int i, IntPredicate which) {
        return first(i, which) >= 0;
    }

    /** The preposition of a nominal, or of a clause that hangs from one ("accused of lying"), or the empty string. */
    String preposition(int i) {
        int c = child(i, "case");
        if (c < 0) {
            c = child(i, "mark");
        }
        return c < 0 ? "" : lower(c);
    }

    boolean isVerb(int i) {
        return token(i).isVerb() && !is(i, "aux", "cop", "amod", "case", "compound");
    }

    boolean isRelativePronoun(int i) {
        String tag = tag(i);
        return tag.equals("WDT") || tag.equals("WP") || (lower(i).equals("that") && is(i, "nsubj", "obj"));
    }

    /** Whether the verb stands in the passive voice, reduced relative clauses included. */
    boolean isPassive(int verb) {
        return Passives.is(this, verb);
    }

    /** The nearest verb at or above the token that heads a clause, or -1. */
    int clauseVerb(int i) {
        int t = i;
        for (int steps = 0; t >= 0 && steps < 40; steps++) {
            if (isVerb(t) || is(t, "root", "ccomp", "advcl", "acl", "parataxis")) {
                return t;
            }
            t = head(t);
        }
        return -1;
    }

    /** The infinitive right behind a verb, whatever the tree calls it: "declined to resign". */
    boolean isInfinitiveOf(int verb, int clause) {
        return is(clause, "advcl", "xcomp", "acl")
                && head(clause) == verb
                && clause > verb
                && verb + 1 < size()
                && lower(verb + 1).equals("to")
                && any(clause, c -> lower(c).equals("to"));
    }

    boolean hasAny(int i, Set<String> lowerWords) {
        return any(i, c -> lowerWords.contains(lower(c)));
    }
}
