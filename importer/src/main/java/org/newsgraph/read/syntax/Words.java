package org.newsgraph.read.syntax;

import java.util.List;

/**
 * What the rules may know of a sentence's words, in token order.
 *
 * @param forms the words in lower case
 * @param tags Penn Treebank tags
 * @param lemmas lemmas in lower case
 */
record Words(List<String> forms, List<String> tags, List<String> lemmas) {
    int size() {
        return forms.size();
    }

    String form(int token) {
        return forms.get(token);
    }

    String tag(int token) {
        return tags.get(token);
    }

    String lemma(int token) {
        return lemmas.get(token);
    }

    boolean isBe(Tree t) {
        return t.isVerb() && lemma(t.first()).equals("be");
    }

    /** Whether a form of "be" follows an existential "there": "there have been talks". */
    boolean isExistential(int be) {
        for (int i = be - 1; i >= 0 && i >= be - 4; i--) {
            if (tag(i).equals("EX")) {
                return true;
            }
            if (!tag(i).startsWith("VB") && !tag(i).equals("MD") && !tag(i).equals("RB")) {
                return false;
            }
        }
        return be + 1 < tags.size() && tag(be + 1).equals("EX");
    }
}
