package org.newsgraph.read.syntax;

import java.util.List;
import org.newsgraph.read.maxent.FeatureKey;

/** Words in Penn Treebank form with their tags, and keys of both. For one thread. */
final class TaggedWords {
    private final List<String> tags;
    private final FeatureKey[] forms;
    private final FeatureKey[] tagKeys;

    TaggedWords(List<String> forms, List<String> tags, Symbols symbols) {
        this.tags = tags;
        this.forms = forms.stream().map(FeatureKey::of).toArray(FeatureKey[]::new);
        this.tagKeys = tags.stream().map(symbols::key).toArray(FeatureKey[]::new);
    }

    int size() {
        return forms.length;
    }

    FeatureKey form(int index) {
        return forms[index];
    }

    FeatureKey tag(int index) {
        return tagKeys[index];
    }

    Node node(int index) {
        return Node.word(tags.get(index), tagKeys[index], forms[index]);
    }
}
