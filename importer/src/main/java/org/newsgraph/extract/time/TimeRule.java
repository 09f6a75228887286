package org.newsgraph.extract.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule of {@code rules.txt}: what a pattern means.
 *
 * @param order its place among the rules
 * @param groups the slots of the pattern
 */
record TimeRule(Meaning meaning, int order, Pattern pattern, List<String> groups) {
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
                rules.add(of(Meaning.valueOf(parts[0]), rules.size(), parts[1].strip(), abbreviations));
            }
        }
        return List.copyOf(rules);
    }

    private static TimeRule of(Meaning meaning, int order, String source, Map<String, String> abbreviations) {
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
        return new TimeRule(meaning, order, compiled, List.copyOf(groups));
    }

    /** Whether the rule may fit a text that begins so: if it does not, it would with more behind it. */
    boolean mayFit(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
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
