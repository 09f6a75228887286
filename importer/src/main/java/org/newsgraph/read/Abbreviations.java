package org.newsgraph.read;

import java.util.Locale;
import java.util.Set;

/** English abbreviations that are written with a full stop. Keys are in lower case, without the last stop. */
final class Abbreviations {
    /** Abbreviations that another word always follows. */
    private static final Set<String> NEVER_LAST = Set.of(
            "mr",
            "mrs",
            "ms",
            "messrs",
            "mme",
            "dr",
            "prof",
            "rev",
            "fr",
            "sr",
            "hon",
            "gen",
            "lt",
            "col",
            "maj",
            "capt",
            "cmdr",
            "adm",
            "sgt",
            "cpl",
            "pvt",
            "brig",
            "gov",
            "sen",
            "rep",
            "reps",
            "sens",
            "pres",
            "amb",
            "st",
            "mt",
            "ft",
            "vs",
            "v",
            "no",
            "nos",
            "vol",
            "p",
            "pp",
            "art",
            "sec",
            "fig",
            "e.g",
            "i.e",
            "cf",
            "approx",
            "lt.-col",
            "lt.-gen",
            "maj.-gen",
            "atty",
            "supt",
            "insp",
            "det",
            "spc",
            "pfc",
            "msgr",
            "dept",
            "est",
            "ph",
            "al");
    /** Abbreviations that may end a sentence. */
    private static final Set<String> MAY_BE_LAST = Set.of(
            "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon", "tue", "tues",
            "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "ala", "ariz", "ark", "calif", "colo", "conn", "del",
            "fla", "ga", "ill", "ind", "kan", "kans", "ky", "la", "mass", "md", "mich", "minn", "miss", "mo", "mont",
            "neb", "nev", "okla", "ore", "pa", "tenn", "tex", "va", "vt", "wash", "wis", "wyo", "corp", "inc", "ltd",
            "co", "cos", "bros", "jr", "etc", "dist", "univ", "assn", "ave", "blvd", "rd", "bldg", "p.m", "a.m", "s.a",
            "s.p.a", "n.v", "b.v", "plc", "llc", "a.g", "ph.d", "m.d", "esq", "ret", "cent", "min", "max");

    private Abbreviations() {}

    static boolean isNeverLast(String word) {
        return NEVER_LAST.contains(word);
    }

    static boolean mayBeLast(String word) {
        return MAY_BE_LAST.contains(word);
    }

    /** Whether the full stop at {@code end} belongs to the token before it. At the end of a sentence it stands alone, except after an acronym. */
    static boolean keepsStop(String text, int begin, int end, int sentenceEnd) {
        String word = text.substring(begin, end);
        if (word.matches("(?:\\p{L}\\.)+\\p{L}")) {
            return true;
        }
        if (isOver(text, end + 1, sentenceEnd)) {
            return false;
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return word.matches("\\p{Lu}") || NEVER_LAST.contains(lower) || MAY_BE_LAST.contains(lower);
    }

    private static boolean isOver(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && "\"')]".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
