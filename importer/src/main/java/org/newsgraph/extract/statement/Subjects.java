package org.newsgraph.extract.statement;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Syntax;
import org.newsgraph.model.Token;

/**
 * Who does what a reporting verb says: its subject in the tree, also through coordination, control and relative clauses,
 * or, where the tree has none, the noun phrase beside it.
 */
final class Subjects {
    private static final int NONE = -1;
    private static final int MAX_STEPS = 8;
    private static final Set<String> AUXILIARIES = Set.of("have", "be", "do", "'s", "'ve", "'d");
    private static final Set<String> RELATIVE = Set.of("WP", "WDT", "WP$");

    private final Sentence sentence;
    private final Syntax syntax;
    private final Span avoid;

    /** @param avoid the quotation, in which no speaker of it stands */
    Subjects(Sentence sentence, Span avoid) {
        this.sentence = sentence;
        this.syntax = sentence.syntax();
        this.avoid = avoid;
    }

    /** Index of the head of the subject, or -1. */
    int of(int verb) {
        int subject = isInserted(verb) ? left(verb, 0) : inTree(verb, 0);
        subject = subject < 0 ? subject : outOfParenthesis(subject);
        if (!usable(subject)) {
            subject = left(verb, 0);
        }
        return usable(subject) ? subject : NONE;
    }

    /** Index of the head of the noun phrase that follows the verb directly, as in "said the minister", or -1. */
    int inverted(int verb) {
        for (int subject : syntax.children(verb, "nsubj")) {
            if (subject > verb && usable(subject)) {
                return subject;
            }
        }
        int i = verb + 1;
        while (i < sentence.size() && (tag(i).startsWith("RB") || tag(i).equals("RP"))) {
            i++;
        }
        int head = NONE;
        while (i < sentence.size() && inPhrase(i)) {
            if (token(i).isNoun() || tag(i).equals("PRP") || (head == NONE && tag(i).equals("CD"))) {
                head = i;
            }
            i++;
        }
        return usable(head) ? head : NONE;
    }

    /** ", Anna Berg said,": a clause between commas, whose subject stands within them whatever the tree makes of it. */
    private boolean isInserted(int verb) {
        int subject = verb - 1;
        if (subject < 0 || verb + 1 >= sentence.size() || !isComma(verb + 1) || nounAt(subject) < 0) {
            return false;
        }
        int i = subject;
        while (i >= 0 && inPhrase(i)) {
            i--;
        }
        return i >= 0 && isComma(i);
    }

    private boolean inPhrase(int i) {
        String tag = tag(i);
        return tag.startsWith("NN")
                || tag.startsWith("JJ")
                || Set.of("DT", "PRP$", "PRP", "POS", "CD", "VBN").contains(tag);
    }

    private int inTree(int verb, int steps) {
        if (steps > MAX_STEPS || verb < 0) {
            return NONE;
        }
        List<Integer> subjects = syntax.children(verb, "nsubj", "nsubj:pass");
        if (!subjects.isEmpty()) {
            int subject = subjects.get(0);
            return RELATIVE.contains(tag(subject)) || (tag(subject).equals("IN") && syntax.is(verb, "acl"))
                    ? antecedent(verb, subject)
                    : subject;
        }
        return switch (syntax.relation(verb)) {
            case "conj", "xcomp", "advcl", "parataxis" -> inTree(syntax.head(verb), steps + 1);
            case "acl", "acl:relcl" -> tag(verb).equals("VBN") ? NONE : syntax.head(verb);
            default -> NONE;
        };
    }

    private int antecedent(int verb, int relative) {
        return syntax.is(verb, "acl") && syntax.head(verb) < verb ? syntax.head(verb) : nounBefore(relative - 1);
    }

    /** The noun phrase to the left of the verb, over auxiliaries, adverbs, an apposition or a relative clause. */
    private int left(int verb, int steps) {
        if (steps > MAX_STEPS) {
            return NONE;
        }
        int i = verb - 1;
        while (i >= 0 && isVerbGroup(i)) {
            i--;
        }
        i = overParenthesis(i);
        if (i < 0) {
            return NONE;
        }
        if (RELATIVE.contains(tag(i))) {
            return nounBefore(i - 1);
        }
        if (tag(i).equals("CC")) {
            int earlier = finiteVerbBefore(i);
            return earlier == NONE ? NONE : left(earlier, steps + 1);
        }
        if (token(i).text().equals(",")) {
            return overComma(i, steps, tag(verb));
        }
        return nounAt(i);
    }

    private int overComma(int comma, int steps, String verbTag) {
        if (verbTag.equals("VBG")) {
            int earlier = finiteVerbBefore(comma);
            return earlier == NONE ? NONE : left(earlier, steps + 1);
        }
        int open = comma - 1;
        while (open > 0 && !token(open).text().equals(",")) {
            open--;
        }
        return open > 0 ? nounAt(open - 1) : nounAt(comma - 1);
    }

    /** "Anna Berg (Green) said": what stands before the parenthesis. */
    private int overParenthesis(int i) {
        if (i < 0 || !isClosing(i)) {
            return i;
        }
        int open = i;
        while (open >= 0 && !isOpening(open)) {
            open--;
        }
        return open - 1;
    }

    private boolean isComma(int i) {
        return token(i).text().equals(",");
    }

    private boolean isClosing(int i) {
        return token(i).text().equals(")") || token(i).text().equals("]");
    }

    private boolean isOpening(int i) {
        return token(i).text().equals("(") || token(i).text().equals("[");
    }

    /** The noun before the parenthesis that the token stands in, or the token itself. */
    private int outOfParenthesis(int i) {
        int close = i;
        for (int j = i; j < sentence.size() && j < i + 6; j++) {
            if (isOpening(j)) {
                return i;
            }
            if (isClosing(j)) {
                close = j;
                break;
            }
        }
        if (close == i) {
            boolean between = i > 1
                    && i + 1 < sentence.size()
                    && isComma(i - 1)
                    && (isComma(i + 1) || token(i + 1).text().equals("."));
            return between && token(i).isProperNoun() && nounAt(i - 2) >= 0 ? i - 2 : i;
        }
        int before = overParenthesis(close);
        return before < 0 || nounAt(before) < 0 ? i : nounAt(before);
    }

    private boolean isVerbGroup(int i) {
        String tag = tag(i);
        return tag.startsWith("RB")
                || tag.equals("MD")
                || tag.equals("TO")
                || (token(i).isVerb() && AUXILIARIES.contains(token(i).lemma()));
    }

    private int finiteVerbBefore(int from) {
        for (int i = from - 1; i >= 0; i--) {
            if (Set.of("VBD", "VBZ", "VBP").contains(tag(i)) && !avoid.contains(token(i).span())) {
                return i;
            }
        }
        return NONE;
    }

    private int nounBefore(int i) {
        return i >= 0 && token(i).text().equals(",") ? nounAt(i - 1) : nounAt(i);
    }

    /** The head of the noun phrase that ends at {@code last}: "the president of France" is headed by "president". */
    private int nounAt(int last) {
        if (last < 0
                || !(token(last).isNoun()
                        || token(last).isPronoun()
                        || tag(last).equals("CD")
                        || tag(last).equals("DT"))) {
            return NONE;
        }
        int i = last;
        while (i >= 0 && inPhrase(i)) {
            i--;
        }
        if (i > 0
                && Set.of("of", "for").contains(token(i).lemma())
                && token(i - 1).isNoun()) {
            return nounAt(i - 1);
        }
        return last;
    }

    private boolean usable(int i) {
        return i >= 0 && !avoid.overlaps(token(i).span());
    }

    private Token token(int i) {
        return sentence.token(i);
    }

    private String tag(int i) {
        return token(i).tag();
    }
}
