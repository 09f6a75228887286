package org.newsgraph.extract.mention;

import java.util.List;
import java.util.Set;

/** Words that may follow the name of a place without changing what it names: "the Rhine River", "Washington, D.C.". */
final class Geography {
    private static final Set<String> GENERIC = Set.of(
            "sea",
            "river",
            "strip",
            "city",
            "island",
            "islands",
            "ocean",
            "province",
            "bay",
            "mountains",
            "state",
            "district",
            "region",
            "dc",
            "valley",
            "desert",
            "peninsula",
            "county",
            "prefecture",
            "governorate",
            "oblast",
            "territory",
            "mosque",
            "bridge",
            "square");

    private Geography() {}

    static boolean isGeneric(List<String> words) {
        return GENERIC.contains(String.join("", words)) || (words.size() == 1 && GENERIC.contains(words.get(0)));
    }
}
