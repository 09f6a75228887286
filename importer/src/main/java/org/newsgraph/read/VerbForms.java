package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;

/** Checks the lemmas of regular verb forms: what is left of "-ed" or "-ing" can only be completed in a few ways. */
final class VerbForms {
    private static final String VOWELS = "aeiou";

    private VerbForms() {}

    /** The lemma if it is possible for the form, else the likeliest that is. */
    static String checked(String form, String lemma, String tag) {
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
        if (form.endsWith("ied")) {
            all.add(stem.substring(0, stem.length() - 1) + "y");
        } else if (last == stem.charAt(stem.length() - 2) && "bdgmnprtl".indexOf(last) >= 0) {
            all.add(stem.substring(0, stem.length() - 1));
        } else if ("cvzus".indexOf(last) >= 0 || endsInCluster(stem)) {
            all.add(stem + "e");
        }
        all.add(stem);
        all.add(stem + "e");
        return all;
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
                || stem.endsWith("dg");
    }
}
