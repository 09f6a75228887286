package org.newsgraph.model;

/**
 * A token of a sentence.
 *
 * @param span where it stands in the article's text
 * @param text its characters, as in the article
 * @param tag its Penn Treebank part-of-speech tag
 * @param lemma its lemma in lower case; proper nouns keep their form
 */
public record Token(Span span, String text, String tag, String lemma) {
    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    /** A common or a proper noun. */
    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProperNoun() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.startsWith("PRP");
    }
}
