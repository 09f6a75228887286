package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Who is named as one of a group beside it: "leaders, including the king", "Syrian and Lebanese officials", "envoys from Peru and Chile". */
final class Members {
    private static final Set<String> HOME = Set.of("from", "of");

    private Members() {}

    /**
     * Tokens of those named as members of the noun; {@code country} tells whether a token names a country or its people. The
     * nationality that stands nearest before the noun is that of the noun itself.
     */
    static List<Integer> of(Parse parse, int noun, IntPredicate country) {
        List<Integer> members = new ArrayList<>();
        if (!parse.tag(noun).endsWith("S") && !parse.tag(noun).equals("CD")) {
            return List.of();
        }
        included(parse, noun, members);
        for (int c : parse.children(noun, "amod", "compound", "nmod")) {
            boolean origin = parse.is(c, "amod", "compound") || HOME.contains(parse.preposition(c));
            List<Integer> homes = origin ? homes(parse, c, country) : List.of();
            int others = parse.is(c, "nmod") ? homes.size() : homes.size() - 1;
            if (homes.size() > 1) {
                members.addAll(homes.subList(0, others));
            }
        }
        return members;
    }

    /** The countries of a list, and the bodies beside them: "experts from Ghana, Togo and the African Union". */
    private static List<Integer> homes(Parse parse, int first, IntPredicate country) {
        List<Integer> all = coordinated(parse, first);
        boolean listed = parse.is(first, "nmod") && all.stream().anyMatch(country::test);
        return all.stream()
                .filter(c -> country.test(c) || (listed && parse.tag(c).startsWith("NNP")))
                .toList();
    }

    private static void included(Parse parse, int noun, List<Integer> members) {
        int head = parse.head(noun);
        boolean object = head >= 0 && parse.isVerb(head) && parse.is(noun, "obj", "nsubj");
        List<Integer> behind = new ArrayList<>(parse.children(noun, "nmod", "obl"));
        if (object) {
            parse.children(head, "obl", "nmod").stream()
                    .filter(c -> c > noun && !parse.any(head, o -> o > noun && o < c && parse.is(o, "obj", "nsubj")))
                    .forEach(behind::add);
        }
        behind.stream()
                .filter(c -> parse.preposition(c).equals("including"))
                .flatMap(c -> coordinated(parse, c).stream())
                .filter(c -> parse.tag(c).startsWith("NNP") || parse.child(c, "det", "nummod", "nmod:poss") >= 0)
                .forEach(members::add);
    }

    private static List<Integer> coordinated(Parse parse, int first) {
        List<Integer> all = new ArrayList<>(List.of(first));
        parse.children(first, "conj").stream().filter(c -> !parse.isVerb(c)).forEach(all::add);
        return all;
    }
}
