package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Mention;

/** Named binary features that are being collected. No feature holds a name or a number. */
final class Features {
    private final List<String> names = new ArrayList<>(List.of("bias"));

    /** Adds the feature that the values stand together. */
    Features with(String name, Object... values) {
        StringBuilder feature = new StringBuilder(name).append('=');
        for (int i = 0; i < values.length; i++) {
            feature.append(i == 0 ? "" : " ").append(values[i]);
        }
        names.add(feature.toString());
        return this;
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /** How a trigger stands: a verb, a noun, or a noun with a light verb. */
    static String kind(Trigger trigger) {
        if (!trigger.nominal()) {
            return "verb";
        }
        return trigger.support() >= 0 ? "light" : "noun";
    }

    /** The lemma of a common word; of a name or a number only that it is one. */
    static String word(Parse parse, int token) {
        String tag = parse.tag(token);
        if (tag.startsWith("NNP")) {
            return "NAME";
        }
        return tag.equals("CD") ? "NUMBER" : parse.lemma(token);
    }

    /** What kind of thing the noun phrase at the token is; "none" for -1. */
    static String who(Parse parse, int token, Referents referents) {
        if (token < 0) {
            return "none";
        }
        Mention mention = referents.mention(parse, token);
        if (mention != null) {
            return mention.type().name();
        }
        return parse.token(token).isPronoun() ? "pronoun" : "thing";
    }
}
