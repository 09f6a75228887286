package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Name;
import org.newsgraph.model.Sentence;

/** Takes every run of proper nouns for a name of unknown type. */
final class CapitalizedNames {
    private CapitalizedNames() {}

    static List<Name> find(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= sentence.size(); i++) {
            boolean proper = i < sentence.size() && sentence.token(i).isProperNoun();
            if (proper && first < 0) {
                first = i;
            } else if (!proper && first >= 0) {
                names.add(new Name(sentence.span(first, i - 1), sentence.index(), first, i - 1, EntityType.OTHER, 0.5));
                first = -1;
            }
        }
        return names;
    }
}
