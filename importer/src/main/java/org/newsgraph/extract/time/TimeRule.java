package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of {@code rules.txt}: what a pattern means.
 *
 * @param groups the slots of the pattern
 * @param initials the ASCII characters that what fits may begin with
 */
record TimeRule(Meaning meaning, Pattern pattern, List<String> groups, BitSet initials) {
    private static final int ASCII = 128;

    private static final Pattern SLOT = Pattern.compile("(?<!\\(\\?)<([a-z]+)(\\d?)>");
    private static final Map<String, String> NUMERALS = numerals();

    static List<TimeRule> load() {
        Map<String, String> abbreviations = new LinkedHashMap<>();
        List<TimeRule> rules = new ArrayList<>();
        for (String line : TimeWords.lines("rules.txt")) {
            if (line.startsWith("= ")) {
                String[] parts = line.substring(2).split(" +", 2);
                abbreviations.put("{" + parts[0] + "}", parts[1].strip());
            } else {
                String[] parts = line.split(" +", 2);
                rules.add(of(Meaning.valueOf(parts[0]), parts[1].strip(), abbreviations));
            }
        }
        return List.copyOf(rules);
    }

    private static TimeRule of(Meaning meaning, String source, Map<String, String> abbreviations) {
        String expanded = source;
        for (Map.Entry<String, String> each : abbreviations.entrySet()) {
            expanded = expanded.replace(each.getKey(), each.getValue());
        }
        List<String> groups = new ArrayList<>();
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}$€£#@])(?<!\\d[.,:])(?:");
        Matcher slots = SLOT.matcher(blanks(expanded));
        while (slots.find()) {
            String group = slots.group(1) + slots.group(2);
            groups.add(group);
            String body = "(?<" + group + ">" + body(slots.group(1)) + ")";
            slots.appendReplacement(pattern, Matcher.quoteReplacement(body));
        }
        slots.appendTail(pattern);
        pattern.append(")(?![\\p{L}\\p{N}])(?![.,:]\\d)");
        if (expanded.contains("(?<")) {
            Matcher own = Pattern.compile("\\(\\?<([a-z]+)>").matcher(expanded);
            while (own.find()) {
                groups.add(own.group(1));
            }
        }
        Pattern compiled = Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE);
        return new TimeRule(meaning, compiled, List.copyOf(groups), initials(compiled));
    }

    /** A pattern that does not fit a character, and would not with more behind it, fits nothing that begins so. */
    private static BitSet initials(Pattern pattern) {
        BitSet initials = new BitSet(ASCII);
        for (int c = 0; c < ASCII; c++) {
            Matcher matcher = pattern.matcher(Character.toString(c));
            initials.set(c, matcher.lookingAt() || matcher.hitEnd());
        }
        return initials;
    }

    /** Whether what fits may begin with this character. */
    boolean mayBegin(char c) {
        return c >= ASCII || initials.get(c);
    }

    private static String body(String kind) {
        String numeral = NUMERALS.get(kind);
        if (numeral != null) {
            return numeral;
        }
        String words = kind.equals("tensword") ? "tens" : kind;
        if (!TimeWords.hasKind(words)) {
            throw new IllegalStateException("rules.txt: no kind of words is called " + kind);
        }
        return TimeWords.alternation(words);
    }

    /** A blank outside a character class matches any run of blanks. */
    private static String blanks(String source) {
        StringBuilder out = new StringBuilder();
        boolean inClass = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            inClass = c == '[' || (inClass && c != ']');
            out.append(c == ' ' && !inClass ? " +" : String.valueOf(c));
        }
        return out.toString().replace("+?", "*");
    }

    private static Map<String, String> numerals() {
        String word = "(?:" + TimeWords.alternation("number") + ")";
        String number = "(?:\\d{1,3}(?:,\\d{3})+|\\d+(?:\\.\\d+)?|a +couple +of|(?:a +)?" + word + "(?:[ -](?:and +)?"
                + word + ")*)(?: +and +a +(?:half|quarter))?";
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("number", number);
        bodies.put("one", "an?|one|\\d+|" + TimeWords.alternation("number"));
        bodies.put("day", "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)(?![.,]\\d)");
        bodies.put("year", "(?:1\\d|20|21)\\d\\d(?!\\d)");
        bodies.put("yy", "\\d\\d(?!\\d)");
        bodies.put("mm", "(?:0?[1-9]|1[0-2])(?!\\d)");
        bodies.put("dd", "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)");
        bodies.put("first", "\\d{1,2}");
        bodies.put("second", "\\d{1,2}");
        bodies.put("tens", "\\d|(?:1\\d|20)\\d");
        bodies.put("quarter", "[1-4]");
        bodies.put("hour", "(?:[01]?\\d|2[0-4])");
        bodies.put("minute", "[0-5]\\d");
        bodies.put("sec", "[0-5]\\d");
        bodies.put("half", "a\\.? ?m\\.?|p\\.? ?m\\.?");
        bodies.put("offset", "[+-] ?\\d{1,2}(?::?\\d\\d)?");
        bodies.put("rel", "this +past|this +coming|this|last|next|past|coming|upcoming|current");
        bodies.put("thisx", "this|that");
        bodies.put("shift", "next|following|previous|preceding|prior|same");
        bodies.put("side", "before|after|earlier|later");
        bodies.put(
                "when",
                "ago|earlier|later|from +now|from +today|hence|prior(?= *[.,;]| *$)|before(?= *[.,;]| *$)|after(?= *[.,;]| *$)");
        return bodies;
    }
}
