package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Casualties;

/** Reads how many people an event killed or injured: "killed at least 12 people", "30 were wounded". */
final class CasualtyReader {
    private static final Set<String> KILLING = Set.of("kill", "die", "murder", "massacre", "slay", "slaughter");
    private static final Set<String> INJURING = Set.of("injure", "wound", "hurt");
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, Integer> LARGE =
            Map.of("thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety", 90);
    /** Words of bounds before a number, by the sign that stands for them. */
    private static final Map<String, String> BOUNDS = Map.of(
            "least", ">=",
            "over", ">=",
            "more", ">=",
            "most", "<=",
            "fewer", "<=",
            "about", "~",
            "around", "~",
            "some", "~",
            "nearly", "~",
            "almost", "~");

    /** What the words around the trigger say; untold if they say nothing. */
    Casualties of(Trigger trigger) {
        Parse parse = trigger.parse();
        String killed = null;
        String injured = null;
        for (int verb : verbs(trigger)) {
            String lemma = parse.lemma(verb);
            String number = number(parse, verb);
            killed = killed == null && KILLING.contains(lemma) ? number : killed;
            injured = injured == null && INJURING.contains(lemma) ? number : injured;
        }
        return killed == null && injured == null ? Casualties.UNTOLD : new Casualties(killed, injured);
    }

    /** The trigger and the verbs that hang from it or are joined with it: "exploded, killing 12 and wounding 30". */
    private static List<Integer> verbs(Trigger trigger) {
        Parse parse = trigger.parse();
        List<Integer> verbs = new ArrayList<>(List.of(trigger.carrier()));
        for (int depth = 0, from = 0; depth < 2; depth++) {
            int to = verbs.size();
            for (int i = from; i < to; i++) {
                verbs.addAll(parse.children(verbs.get(i), "advcl", "conj", "xcomp"));
            }
            from = to;
        }
        return verbs;
    }

    private static @Nullable String number(Parse parse, int verb) {
        int people = parse.lemma(verb).equals("die") ? Clauses.subject(parse, verb) : Clauses.object(parse, verb);
        if (people < 0) {
            return null;
        }
        int number = parse.child(people, "nummod");
        number = number < 0 && parse.tag(people).equals("CD") ? people : number;
        if (number < 0) {
            return null;
        }
        String value = digits(parse.lower(number));
        return value == null ? null : bound(parse, number) + value;
    }

    private static @Nullable String digits(String word) {
        String plain = word.replace(",", "");
        if (plain.matches("\\d{1,9}")) {
            return plain;
        }
        int small = SMALL.indexOf(word);
        Integer large = LARGE.get(word);
        return small >= 0 ? String.valueOf(small) : large == null ? null : String.valueOf(large);
    }

    private static String bound(Parse parse, int number) {
        for (int i = number - 1; i >= Math.max(0, number - 2); i--) {
            String sign = BOUNDS.get(parse.lower(i));
            if (sign != null) {
                return sign;
            }
        }
        return number > 1
                        && parse.lower(number - 1).equals("to")
                        && parse.lower(number - 2).equals("up")
                ? "<="
                : "";
    }
}
