package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.OfficeQualifier;
import org.newsgraph.knowledge.Offices;

/** What stands before the noun of an office within its phrase: names, qualifiers, nouns that belong to the title. */
final class LeftContext {
    private static final int LONGEST = 9;
    private static final Set<String> PORTFOLIO_HEADS = Set.of(
            "minister", "secretary", "commissioner", "chief", "ministers", "spokesman", "spokeswoman", "adviser");

    private final List<Complement> complements = new ArrayList<>();
    private final MarkedSentence s;
    private int from;
    private int titleFrom;
    private boolean definite;

    LeftContext(MarkedSentence s, int first, List<OfficeQualifier> qualifiers) {
        this.s = s;
        this.from = first;
        this.titleFrom = first;
        String through = "";
        boolean possessive = false;
        boolean inTitle = PORTFOLIO_HEADS.contains(s.lower(first));
        int i = first - 1;
        while (i >= 0 && first - i <= LONGEST) {
            Mark mark = s.at(i);
            OfficeQualifier qualifier = mark == null ? qualifier(i) : null;
            if (mark != null) {
                if (mark.isPerson() && !possessive) {
                    break;
                }
                complements.add(new Complement(mark, possessive ? "possessive" : "left", through));
                definite = definite || possessive;
                i = mark.first();
                inTitle = false;
                possessive = false;
                from = i;
                if (mark.isPerson()) {
                    break;
                }
            } else if (qualifier != null) {
                qualifiers.add(qualifier);
                inTitle = false;
            } else if (s.tag(i).equals("POS")) {
                possessive = true;
                inTitle = false;
            } else if (s.tag(i).equals("DT") || s.tag(i).equals("PRP$")) {
                definite = definite || (!s.is(i, "a") && !s.is(i, "an"));
                pronoun(i);
                from = i;
                break;
            } else if (s.isNoun(i)) {
                if (possessive) {
                    break;
                }
                if (inTitle) {
                    titleFrom = i;
                } else {
                    through = through.isEmpty() ? s.lower(i) : through;
                }
            } else if (isModifier(i)) {
                inTitle = inTitle
                        && isLink(i)
                        && i > 0
                        && s.isNoun(i - 1)
                        && s.token(i - 1).isProperNoun();
            } else {
                break;
            }
            from = i;
            i--;
        }
    }

    private boolean isLink(int i) {
        return s.is(i, "and") || s.is(i, ",");
    }

    private boolean isModifier(int i) {
        String tag = s.tag(i);
        if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("HYPH") || s.is(i, "-")) {
            return true;
        }
        return s.is(i, "and") && i > 0 && s.isNoun(i - 1) && s.token(i - 1).isProperNoun() && s.at(i - 1) == null;
    }

    private @Nullable OfficeQualifier qualifier(int i) {
        return Offices.standard().qualifier(s.lower(i)).orElse(null);
    }

    private void pronoun(int i) {
        if (s.tag(i).equals("PRP$")) {
            s.headedBy(i).ifPresent(m -> complements.add(new Complement(m, "possessive", "")));
        }
    }

    List<Complement> complements() {
        return complements;
    }

    int from() {
        return from;
    }

    int titleFrom() {
        return titleFrom;
    }

    boolean definite() {
        return definite;
    }
}
