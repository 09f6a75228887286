package org.newsgraph.read.syntax;

/** Recognises bare noun phrases that name a time: "last week", "Monday", "8 November", "two years". */
final class Times {
    private final Words words;
    private final HeadFinder heads;

    Times(Words words, HeadFinder heads) {
        this.words = words;
        this.heads = heads;
    }

    boolean isTime(Tree t) {
        if (!t.isNominal() && !t.is("QP", "CD", "PRN")) {
            return false;
        }
        int head = heads.headToken(t);
        String form = words.form(head);
        return (Lexicon.isDeictic(form) && !isModal(head)) || Lexicon.isTimeUnit(form);
    }

    /** Whether it names a time by itself ("Monday") or by a word that picks one ("last week", "every day"). */
    boolean isSpecificTime(Tree t) {
        if (!isTime(t)) {
            return false;
        }
        int head = heads.headToken(t);
        return Lexicon.isDeictic(words.form(head)) || Lexicon.selectsTime(words.form(t.first()));
    }

    /** Whether its head is a day, a month or a word such as "yesterday". */
    boolean isDeictic(Tree t) {
        return Lexicon.isDeictic(words.form(heads.headToken(t)));
    }

    private boolean isModal(int token) {
        return words.tag(token).equals("MD");
    }
}
