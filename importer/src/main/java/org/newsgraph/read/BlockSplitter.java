package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/**
 * Splits a text into blocks at line ends. Where paragraphs are wrapped over several lines, which shows by lines of
 * similar length that end without a full stop and blank lines between, lines are joined up to the next blank line.
 */
final class BlockSplitter {
    private static final int WRAP_SHORTEST = 40;
    private static final int WRAP_LONGEST = 140;

    private BlockSplitter() {}

    /** The blocks in order; they hold all characters that are not white space. */
    static List<Block> split(String text) {
        List<Span> lines = lines(text);
        List<Span> spans = isWrapped(text, lines) ? join(text, lines) : lines;
        return BlockClassifier.classify(text, spans);
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isLineEnd(text.charAt(i))) {
                addTrimmed(text, begin, i, lines);
                begin = i + 1;
            }
        }
        return lines;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static void addTrimmed(String text, int from, int to, List<Span> lines) {
        int begin = from;
        int end = to;
        while (begin < end && PlainText.isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && PlainText.isBlank(text.charAt(end - 1))) {
            end--;
        }
        if (begin < end) {
            lines.add(new Span(begin, end));
        }
    }

    private static boolean isWrapped(String text, List<Span> lines) {
        int continued = 0;
        int wrapped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Span line = lines.get(i);
            if (blankBetween(text, line, lines.get(i + 1))) {
                continue;
            }
            continued++;
            boolean open = ".!?\"'”’:".indexOf(text.charAt(line.end() - 1)) < 0;
            if (open && line.length() >= WRAP_SHORTEST && line.length() <= WRAP_LONGEST) {
                wrapped++;
            }
        }
        return continued > 1 && wrapped * 2 > continued;
    }

    private static boolean blankBetween(String text, Span line, Span next) {
        return text.substring(line.end(), next.begin())
                        .replace("\r\n", "\n")
                        .chars()
                        .filter(c -> isLineEnd((char) c))
                        .count()
                > 1;
    }

    private static List<Span> join(String text, List<Span> lines) {
        List<Span> joined = new ArrayList<>();
        for (Span line : lines) {
            int last = joined.size() - 1;
            if (last >= 0 && !blankBetween(text, joined.get(last), line)) {
                joined.set(last, joined.get(last).cover(line));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }
}
