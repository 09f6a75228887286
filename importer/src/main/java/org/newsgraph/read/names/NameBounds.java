package org.newsgraph.read.names;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * Puts right where names begin and end, by the marks around them: a nickname in quotation marks belongs to the person
 * around it, a bracket that is not opened parts two names. Words are {@link org.newsgraph.read.encoder.WordForms}.
 */
final class NameBounds {
    private static final String QUOTE = "\"";
    private static final int LONGEST_NICKNAME = 3;

    private final String[] words;

    private NameBounds(String[] words) {
        this.words = words;
    }

    /** The names of a sentence, in order. */
    static List<Span> of(String[] words, List<Span> names) {
        NameBounds bounds = new NameBounds(words);
        List<Span> parted = new ArrayList<>();
        for (Span name : bounds.joinNicknames(names)) {
            bounds.part(name, parted);
        }
        return parted;
    }

    /** {@code Harold "Junior" Mason} is one name, whatever was found of it. */
    private List<Span> joinNicknames(List<Span> names) {
        List<Span> joined = new ArrayList<>(names);
        for (int open = 1; open < words.length; open++) {
            int close = words[open].equals(QUOTE) ? closing(open) : -1;
            Span first = close < 0 ? null : at(joined, open - 1);
            if (first == null || !first.getType().equals(NameTypes.PERSON) || !isName(words[open - 1])) {
                continue;
            }
            Span last = at(joined, close + 1);
            if (last == null ? first.getEnd() <= open : !last.getType().equals(NameTypes.PERSON)) {
                continue;
            }
            int begin = first.getStart();
            int end = last == null ? close + 2 : last.getEnd();
            joined.removeIf(name -> name.getStart() >= begin && name.getEnd() <= end);
            joined.add(new Span(begin, end, NameTypes.PERSON, first.getProb()));
            joined.sort(Span::compareTo);
            open = close;
        }
        return joined;
    }

    /** Where a nickname that is opened here is closed, before another part of the name; -1 if it is none. */
    private int closing(int open) {
        for (int i = open + 1; i < words.length - 1 && i <= open + 1 + LONGEST_NICKNAME; i++) {
            if (words[i].equals(QUOTE)) {
                return i > open + 1 && isName(words[open + 1]) && isName(words[i + 1]) ? i : -1;
            }
        }
        return -1;
    }

    private static boolean isName(String word) {
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private static @Nullable Span at(List<Span> names, int word) {
        return names.stream().filter(name -> name.contains(word)).findFirst().orElse(null);
    }

    private void part(Span name, List<Span> parts) {
        int begin = name.getStart();
        int depth = 0;
        for (int i = name.getStart(); i < name.getEnd(); i++) {
            depth += words[i].equals("(") ? 1 : words[i].equals(")") ? -1 : 0;
            if (depth < 0) {
                add(begin, i, name, parts);
                begin = i + 1;
                depth = 0;
            }
        }
        add(begin, name.getEnd(), name, parts);
    }

    private static void add(int begin, int end, Span name, List<Span> parts) {
        if (end > begin) {
            boolean whole = begin == name.getStart() && end == name.getEnd();
            parts.add(whole ? name : new Span(begin, end, name.getType(), name.getProb()));
        }
    }
}
