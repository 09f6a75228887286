package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives flat Penn Treebank noun phrases the inner structure that dependencies need, and lifts the subject of a small
 * clause ("want him to leave") to object of the verb above it.
 */
final class TreeRepair {
    private final Words words;
    private final HeadFinder heads;

    private TreeRepair(Words words) {
        this.words = words;
        this.heads = new HeadFinder(words);
    }

    static Tree repair(Tree t, Words words) {
        return new TreeRepair(words).repair(t);
    }

    private Tree repair(Tree t) {
        if (t.isLeaf()) {
            return t;
        }
        List<Tree> children = t.children().stream().map(this::repair).toList();
        if (t.is("NP", "NX", "NML")) {
            children = openList(groupCoordination(groupPossessor(children)));
        } else if (t.is("VP")) {
            children = lowerInfinitive(liftSubject(children));
        }
        return Tree.of(t.label(), children);
    }

    private static List<Tree> groupPossessor(List<Tree> children) {
        List<Tree> out = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Tree c = children.get(i);
            out.add(c);
            if (c.is("POS") && i + 1 < children.size()) {
                Tree possessor = Tree.of("NP", groupCoordination(out));
                out = new ArrayList<>(List.of(possessor));
            }
        }
        return out;
    }

    private static List<Tree> groupCoordination(List<Tree> children) {
        int cc = lastConjunction(children);
        if (cc <= 0 || cc >= children.size() - 1 || children.stream().noneMatch(Tree::isNoun)) {
            return children;
        }
        if (isModifier(children.get(cc - 1)) && isModifier(children.get(cc + 1))) {
            return groupModifiers(children, cc);
        }
        Tree left = children.get(cc - 1);
        Tree last = children.get(children.size() - 1);
        if (left.isNominal() && (last.isNominal() || last.is("POS")) && children.size() > 3) {
            return segment(children);
        }
        return children;
    }

    /** "civilians, troops and rebels": a list of bare plurals, and no apposition. */
    private static List<Tree> openList(List<Tree> children) {
        int last = children.size() - 1;
        if (last < 2 || !children.get(last - 1).is(",") || !isPlural(children.get(last - 2))) {
            return children;
        }
        List<Tree> members =
                children.get(last).isLeaf() ? List.of() : children.get(last).children();
        boolean bare = members.size() > 2
                && members.get(members.size() - 2).is("CC")
                && members.stream()
                        .allMatch(c -> c.is("CC", ",")
                                || (isPlural(c) && (c.isLeaf() || !c.child(0).is("DT", "PRP$"))));
        if (!bare) {
            return children;
        }
        List<Tree> out = new ArrayList<>(children.subList(0, last));
        out.addAll(members);
        return out;
    }

    private static boolean isPlural(Tree t) {
        return t.isLeaf() ? t.is("NNS") : t.is("NP") && isPlural(t.child(t.size() - 1));
    }

    private static boolean isModifier(Tree t) {
        return t.is("JJ", "JJR", "JJS", "VBN", "VBG", "ADJP", "CD");
    }

    private static List<Tree> groupModifiers(List<Tree> children, int cc) {
        int from = cc - 1;
        while (from >= 2 && children.get(from - 1).is(",") && isModifier(children.get(from - 2))) {
            from -= 2;
        }
        List<Tree> out = new ArrayList<>(children.subList(0, from));
        out.add(Tree.of("ADJP", children.subList(from, cc + 2)));
        out.addAll(children.subList(cc + 2, children.size()));
        return out;
    }

    /** Cuts a flat list of nouns at its commas and conjunctions: "the army, the police and two parties". */
    private static List<Tree> segment(List<Tree> children) {
        List<Tree> out = new ArrayList<>();
        List<Tree> part = new ArrayList<>();
        for (Tree c : children) {
            boolean separator = c.is("CC", "CONJP", ",") && !part.isEmpty();
            if (separator && part.get(part.size() - 1).isNominal()) {
                out.add(phrase(part));
                part.clear();
                out.add(c);
            } else {
                part.add(c);
            }
        }
        if (!part.isEmpty()) {
            out.add(phrase(part));
        }
        return out;
    }

    private static Tree phrase(List<Tree> part) {
        return part.size() == 1 && !part.get(0).isLeaf() ? part.get(0) : Tree.of("NP", part);
    }

    private static int lastConjunction(List<Tree> children) {
        for (int i = children.size() - 1; i >= 0; i--) {
            if (children.get(i).is("CC", "CONJP")) {
                return i;
            }
        }
        return -1;
    }

    private static List<Tree> liftSubject(List<Tree> children) {
        List<Tree> out = new ArrayList<>();
        for (int i = 0; i < children.size(); i++) {
            Tree c = children.get(i);
            Tree predicate = c.is("S") && c.size() == 2 && c.child(0).is("NP") && i > 0 ? c.child(1) : null;
            if (predicate != null && isNonFinite(predicate)) {
                out.add(c.child(0));
                out.add(Tree.of("S", List.of(predicate)));
            } else {
                out.add(c);
            }
        }
        return out;
    }

    /** Hangs the infinitive after "a plan", "the right" and the like from the noun: "has a plan to leave". */
    private List<Tree> lowerInfinitive(List<Tree> children) {
        for (int i = 1; i + 1 < children.size(); i++) {
            Tree noun = children.get(i);
            Tree clause = children.get(i + 1);
            boolean infinitive = clause.is("S")
                    && clause.size() == 1
                    && words.tag(clause.first()).equals("TO");
            if (infinitive && noun.is("NP") && Lexicon.takesInfinitive(words.lemma(heads.headToken(noun)))) {
                List<Tree> out = new ArrayList<>(children.subList(0, i));
                out.add(Tree.of("NP", List.of(noun, clause)));
                out.addAll(children.subList(i + 2, children.size()));
                return out;
            }
        }
        return children;
    }

    private static boolean isNonFinite(Tree predicate) {
        if (predicate.is("ADJP", "NP", "PP")) {
            return true;
        }
        Tree first = predicate;
        while (!first.isLeaf()) {
            first = first.child(0);
        }
        return predicate.is("VP") && first.is("TO", "VB", "VBG", "VBN");
    }
}
