package org.newsgraph.read.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;

/** Names of elections that a day or a year tells from others: "November 8 presidential poll", "2017 Kenyan general election". */
final class DatedElections {
    private static final Map<String, Set<String>> WORDS = words();
    private static final Set<String> MONTHS = months();
    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern DAY = Pattern.compile("(?:[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?");
    /** Words for the country between date and kind, such as "South Korean". */
    private static final int MOST_BETWEEN = 2;

    private static final double CONFIDENCE = 0.8;

    private DatedElections() {}

    /** The names and such elections, which take the place of what is named within them. */
    static List<Span> add(String[] words, List<Span> names) {
        List<Span> all = new ArrayList<>(names);
        for (int i = 2; i < words.length; i++) {
            int begin = is("VOTE", words[i]) ? begin(words, i) : i;
            if (begin == i) {
                continue;
            }
            Span election = new Span(begin, i + 1, NameTypes.EVENT, CONFIDENCE);
            if (all.stream().noneMatch(name -> name.intersects(election) && !election.contains(name))) {
                all.removeIf(election::contains);
                all.add(election);
            }
        }
        all.sort(Comparator.comparingInt(Span::getStart));
        return all;
    }

    /** Where the name of the vote begins, or the vote itself if no kind and date stand before it. */
    private static int begin(String[] words, int vote) {
        int kind = vote;
        while (kind > 0 && is("KIND", words[kind - 1])) {
            kind--;
        }
        for (int i = kind; kind < vote && i > 0 && i >= kind - MOST_BETWEEN; i--) {
            int date = date(words, i);
            if (date < i) {
                return date;
            }
            if (!Character.isUpperCase(words[i - 1].codePointAt(0))) {
                return vote;
            }
        }
        return vote;
    }

    /** Where the day or year begins that ends before {@code end}, or {@code end}. */
    private static int date(String[] words, int end) {
        String last = words[end - 1];
        boolean month = end > 1 && MONTHS.contains(words[end - 2]);
        if (YEAR.matcher(last).matches()) {
            return month ? end - 2 : end - 1;
        }
        boolean dayLast = month && DAY.matcher(last).matches();
        boolean monthLast =
                end > 1 && MONTHS.contains(last) && DAY.matcher(words[end - 2]).matches();
        return dayLast || monthLast ? end - 2 : end;
    }

    private static boolean is(String kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word.toLowerCase(Locale.ROOT));
    }

    private static Set<String> months() {
        Set<String> months = new HashSet<>();
        for (Month month : Month.values()) {
            months.add(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            months.add(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + ".");
        }
        return months;
    }

    private static Map<String, Set<String>> words() {
        try (InputStream in = DatedElections.class.getResourceAsStream("elections.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the class path lacks elections.tsv");
            }
            Map<String, Set<String>> words = new HashMap<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .forEach(row -> words.put(row[0], Set.copyOf(Arrays.asList(row[1].split(";")))));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
