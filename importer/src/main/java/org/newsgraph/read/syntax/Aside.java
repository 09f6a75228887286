package org.newsgraph.read.syntax;

import org.jspecify.annotations.Nullable;

/** Names the relation of an aside in brackets, or of a cut-off part of a long sentence, to what it hangs from. */
final class Aside {
    private Aside() {}

    static String relation(@Nullable Tree aside, int anchor, Words words) {
        if (aside == null) {
            return "dep";
        }
        HeadFinder heads = new HeadFinder(words);
        Tree inner = aside;
        while (inner.is("TOP", "PRN", "FRAG", "S") && !inner.isLeaf()) {
            inner = inner.child(heads.headChild(inner));
        }
        boolean nominal = inner.isNominal() || inner.is("QP", "CD");
        boolean time = new Times(words, heads).isTime(inner);
        boolean anchorTime = Lexicon.isDeictic(words.form(anchor)) || Lexicon.isTimeUnit(words.form(anchor));
        if (nominal && time && !anchorTime) {
            return words.tag(anchor).startsWith("VB") ? "obl:tmod" : "nmod";
        }
        return nominal && !words.tag(anchor).startsWith("VB") ? "appos" : "parataxis";
    }
}
