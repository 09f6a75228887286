package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Checks the lemmas of regular forms: what is left of "-ed", "-ing" or "-s" can only be completed in a few ways. */
final class RegularForms {
    private static final String VOWELS = "aeiou";
    /** Verbs whose last "l" is doubled before an ending. */
    private static final Set<String> DOUBLING = Set.of(
            "expel", "compel", "propel", "repel", "dispel", "excel", "rebel", "control", "patrol", "cancel", "signal",
            "travel", "label", "model", "fuel", "counsel", "level", "quarrel", "total", "channel", "tunnel", "rival",
            "equal", "fulfil", "instil", "distil", "enrol", "shovel", "marshal", "dial", "duel", "unravel", "annul");

    private RegularForms() {}

    /** The lemma if it is possible for the form, else the likeliest that is. */
    static String checked(String form, String lemma, String tag) {
        if (tag.equals("VBZ") || tag.equals("NNS")) {
            return checkedPlural(form, lemma, tag);
        }
        if (!tag.startsWith("VB")) {
            return lemma;
        }
        String stem = stem(form);
        if (stem.length() < 3 || stem.equals(form)) {
            return lemma;
        }
        List<String> possible = possible(stem, form);
        return possible.contains(lemma) ? lemma : possible.get(0);
    }

    /** What a form in "-ed" or "-s" may be a form of, the likeliest first; empty if it ends in neither. */
    static List<String> bases(String form) {
        if (form.endsWith("ed") && form.length() > 4) {
            return possible(stem(form), form);
        }
        if (!form.endsWith("s") || form.endsWith("ss") || form.length() < 4) {
            return List.of();
        }
        String stem = form.substring(0, form.length() - 1);
        if (form.endsWith("ies")) {
            return List.of(form.substring(0, form.length() - 3) + "y", stem);
        }
        return form.endsWith("es") ? List.of(stem, form.substring(0, form.length() - 2)) : List.of(stem);
    }

    /** The lemma of a form in "-s" where the one that was found is no beginning of it. */
    private static String checkedPlural(String form, String lemma, String tag) {
        boolean kept = lemma.equals(form) && (tag.equals("VBZ") || (form.length() > 7 && !form.endsWith("ics")));
        boolean strange = form.endsWith("s") && tag.equals("VBZ") && !form.startsWith(lemma) && !form.endsWith("ies");
        if (!form.endsWith("s") || form.endsWith("ss") || (!kept && !strange)) {
            return lemma;
        }
        if (form.endsWith("ies") && form.length() > 4) {
            return form.substring(0, form.length() - 3) + "y";
        }
        boolean sibilant =
                form.endsWith("ches") || form.endsWith("shes") || form.endsWith("sses") || form.endsWith("xes");
        return form.substring(0, form.length() - (sibilant ? 2 : 1));
    }

    private static String stem(String form) {
        if (form.endsWith("ing")) {
            return form.substring(0, form.length() - 3);
        }
        return form.endsWith("ed") ? form.substring(0, form.length() - 2) : form;
    }

    /** The possible lemmas of a form with this stem, the likeliest first. */
    private static List<String> possible(String stem, String form) {
        List<String> all = new ArrayList<>();
        char last = stem.charAt(stem.length() - 1);
        if (last == 'l' && isDoubled(stem) && DOUBLING.contains(stem.substring(0, stem.length() - 1))) {
            return List.of(stem.substring(0, stem.length() - 1));
        }
        if (form.endsWith("ied")) {
            all.add(stem.substring(0, stem.length() - 1) + "y");
        } else if (isDoubled(stem) && "bdgmnprtl".indexOf(last) >= 0) {
            all.add(stem.substring(0, stem.length() - 1));
        } else if ("cvzus".indexOf(last) >= 0 || endsInCluster(stem)) {
            all.add(stem + "e");
        }
        all.add(stem);
        all.add(stem + "e");
        return all;
    }

    private static boolean isDoubled(String stem) {
        return stem.charAt(stem.length() - 1) == stem.charAt(stem.length() - 2);
    }

    /** Whether it ends like "handl", "acquir" or "cit", where "e" is missing more often than not. */
    private static boolean endsInCluster(String stem) {
        int n = stem.length();
        char last = stem.charAt(n - 1);
        char before = stem.charAt(n - 2);
        boolean consonants = VOWELS.indexOf(last) < 0 && VOWELS.indexOf(before) < 0;
        return (last == 'l' && consonants && before != 'l' && before != 'r' && before != 'w')
                || stem.endsWith("at")
                || stem.endsWith("ir")
                || stem.endsWith("ur")
                || stem.endsWith("rg")
                || stem.endsWith("dg")
                || stem.endsWith("leg");
    }
}
