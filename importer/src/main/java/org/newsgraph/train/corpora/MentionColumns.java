package org.newsgraph.train.corpora;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.util.Span;
import org.newsgraph.evaluate.TaggedSentence;

/**
 * Reads CoNLL-U of GUM, whose mentions have the numbers of their least words: those of a mention that is headed by a proper
 * noun, from the first to the last, are its name. Adjectives and nouns for peoples are names wherever they stand.
 */
final class MentionColumns {
    private static final Set<String> NEAR_TO_NEWS = Set.of("news", "interview", "bio", "voyage", "academic", "court");
    private static final Set<String> PARTING = Set.of(",", ";", ":", "(", ")");
    private static final Pattern DOCUMENT = Pattern.compile("# newdoc id = GUM_([a-z]+)_.*");
    private static final Pattern ENTITY = Pattern.compile("(?:^|\\|)Entity=([^|]*)");
    private static final Pattern BEGIN = Pattern.compile("\\(([^()]+)");
    /** Names the parts of a mention in their order. */
    private static final Pattern PARTS = Pattern.compile("# global\\.Entity = (.*)");

    private static final String LEAST_WORDS = "minspan";
    private static final int FORM = 1;
    private static final int PART_OF_SPEECH = 3;
    private static final int MISCELLANEOUS = 9;

    private final Convention convention = new Convention("GUM");
    private final boolean nearToNews;
    private List<String> parts = List.of("GRP", "etype", "infstat", "centering", "minspan", "link", "identity");

    MentionColumns(boolean nearToNews) {
        this.nearToNews = nearToNews;
    }

    List<List<TaggedSentence>> read(String text) {
        List<List<TaggedSentence>> documents = new ArrayList<>();
        List<TaggedSentence> document = new ArrayList<>();
        List<String[]> sentence = new ArrayList<>();
        for (String line : (text + "\n\n").lines().toList()) {
            Matcher newDocument = DOCUMENT.matcher(line);
            Matcher order = PARTS.matcher(line);
            if (order.matches()) {
                parts = List.of(order.group(1).split("-"));
            } else if (newDocument.matches()) {
                document = new ArrayList<>();
                if (!nearToNews || NEAR_TO_NEWS.contains(newDocument.group(1))) {
                    documents.add(document);
                }
            } else if (line.isBlank() && !sentence.isEmpty()) {
                document.add(sentence(sentence));
                sentence.clear();
            } else if (!line.isBlank() && Character.isDigit(line.charAt(0))) {
                String[] row = line.split("\t", -1);
                if (row[0].chars().allMatch(Character::isDigit)) {
                    sentence.add(row);
                }
            }
        }
        return documents;
    }

    private TaggedSentence sentence(List<String[]> rows) {
        NamedTokens named =
                new NamedTokens(convention, rows.stream().map(row -> row[FORM]).toList());
        names(rows).stream()
                .sorted(Comparator.comparingInt((Span name) -> -name.length()).thenComparing(Span::getStart))
                .forEach(name -> named.add(name.getStart(), name.getEnd(), name.getType()));
        for (int i = 0; i < rows.size(); i++) {
            if (Convention.isPeople(rows.get(i)[FORM])) {
                named.add(i, i + 1, "place");
            }
        }
        return named.sentence();
    }

    private List<Span> names(List<String[]> rows) {
        List<Span> names = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Matcher entity = ENTITY.matcher(rows.get(i)[MISCELLANEOUS]);
            Matcher mention = BEGIN.matcher(entity.find() ? entity.group(1) : "");
            while (mention.find()) {
                String[] values = mention.group(1).split("-", -1);
                if (values.length > parts.indexOf(LEAST_WORDS)) {
                    String type = values[parts.indexOf("etype")];
                    add(rows, i, type, least(values[parts.indexOf(LEAST_WORDS)]), names);
                }
            }
        }
        return names;
    }

    private static int[] least(String numbers) {
        return Arrays.stream(numbers.split(",")).mapToInt(Integer::parseInt).toArray();
    }

    /** The least words count from the beginning of the mention; the first is its head. */
    private static void add(List<String[]> rows, int mention, String type, int[] least, List<Span> names) {
        int head = mention + least[0] - 1;
        int[] words =
                Arrays.stream(least).map(word -> mention + word - 1).sorted().toArray();
        if (words[words.length - 1] >= rows.size() || !rows.get(head)[PART_OF_SPEECH].equals("PROPN")) {
            return;
        }
        int begin = head;
        int end = head + 1;
        for (int i = words.length - 1; i >= 0; i--) {
            begin = words[i] < begin && isOneName(rows, words[i], begin) ? words[i] : begin;
        }
        for (int word : words) {
            end = word >= end && isOneName(rows, end, word) ? word + 1 : end;
        }
        names.add(new Span(begin, end, type));
    }

    /** "University of Basel" is one name, "Groningen, in the Netherlands" is not. */
    private static boolean isOneName(List<String[]> rows, int begin, int end) {
        return rows.subList(begin, end).stream().noneMatch(row -> PARTING.contains(row[FORM]));
    }
}
