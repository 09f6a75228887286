package org.newsgraph.evaluate;

import java.util.List;

/** The tokens of a sentence, each with its BIO tag: B-TYPE, I-TYPE or O. */
public record TaggedSentence(List<String> tokens, List<String> tags) {
    public TaggedSentence {
        tokens = List.copyOf(tokens);
        tags = List.copyOf(tags);
        if (tokens.size() != tags.size()) {
            throw new IllegalArgumentException(tags.size() + " tags for " + tokens.size() + " tokens");
        }
    }

    public String[] words() {
        return tokens.toArray(String[]::new);
    }
}
