package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.Features;

/**
 * The features by which a word gets its tag: it, how it begins and ends, the two words on each side, and the tags of the two before it.
 * They are those of OpenNLP's {@code DefaultPOSContextGenerator} without a dictionary, in its order. For one thread.
 */
final class TagContext {
    private static final int AFFIX = 4;
    private static final FeatureKey DEFAULT = FeatureKey.of("default");
    private static final FeatureKey WORD = FeatureKey.of("w=");
    private static final FeatureKey SUFFIX = FeatureKey.of("suf=");
    private static final FeatureKey PREFIX = FeatureKey.of("pre=");
    private static final FeatureKey HYPHEN = FeatureKey.of("h");
    private static final FeatureKey CAPITAL = FeatureKey.of("c");
    private static final FeatureKey DIGIT = FeatureKey.of("d");
    private static final FeatureKey BEFORE = FeatureKey.of("p=");
    private static final FeatureKey TAG = FeatureKey.of("t=");
    private static final FeatureKey BEFORE_2 = FeatureKey.of("pp=");
    private static final FeatureKey TAGS = FeatureKey.of("t2=");
    private static final FeatureKey COMMA = FeatureKey.of(",");
    private static final FeatureKey NEXT = FeatureKey.of("n=");
    private static final FeatureKey NEXT_2 = FeatureKey.of("nn=");
    private static final FeatureKey SENTENCE_BEGIN = FeatureKey.of("*SB*");
    private static final FeatureKey SENTENCE_END = FeatureKey.of("*SE*");

    private final Features features = new Features();
    private final FeatureKey[] forms;
    private final List<List<FeatureKey>> own;

    /** The context of each word of a sentence. */
    TagContext(List<String> forms) {
        this.forms = forms.stream().map(FeatureKey::of).toArray(FeatureKey[]::new);
        this.own = forms.stream().map(TagContext::own).toList();
    }

    /** What a word says by itself. */
    private static List<FeatureKey> own(String form) {
        List<FeatureKey> own = new ArrayList<>(2 * AFFIX + 5);
        own.add(DEFAULT);
        own.add(WORD.then(FeatureKey.of(form)));
        int length = form.length();
        for (int i = 1; i <= AFFIX; i++) {
            own.add(SUFFIX.then(FeatureKey.of(form, Math.max(length - i, 0), length)));
        }
        for (int i = 1; i <= AFFIX; i++) {
            own.add(PREFIX.then(FeatureKey.of(form, 0, Math.min(i, length))));
        }
        if (form.indexOf('-') >= 0) {
            own.add(HYPHEN);
        }
        if (holds(form, 'A', 'Z')) {
            own.add(CAPITAL);
        }
        if (holds(form, '0', '9')) {
            own.add(DIGIT);
        }
        return own;
    }

    private static boolean holds(String form, char first, char last) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= first && form.charAt(i) <= last) {
                return true;
            }
        }
        return false;
    }

    /** The features of a word behind words with these tags, until the next are asked for; tags before the sentence are not looked at. */
    Features of(int index, FeatureKey tagBefore2, FeatureKey tagBefore) {
        features.clear();
        own.get(index).forEach(features::add);
        features.add(BEFORE, index > 0 ? forms[index - 1] : SENTENCE_BEGIN);
        if (index > 0) {
            features.add(TAG, tagBefore);
            features.add(BEFORE_2, index > 1 ? forms[index - 2] : SENTENCE_BEGIN);
        }
        if (index > 1) {
            features.add(TAGS.then(tagBefore2), COMMA, tagBefore);
        }
        boolean last = index + 1 == forms.length;
        features.add(NEXT, last ? SENTENCE_END : forms[index + 1]);
        if (!last) {
            features.add(NEXT_2, index + 2 < forms.length ? forms[index + 2] : SENTENCE_END);
        }
        return features;
    }
}
