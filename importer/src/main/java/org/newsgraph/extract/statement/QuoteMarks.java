package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Span;

/**
 * Pairs the quotation marks of one block: straight, curly, low, angular, LaTeX-like and single ones, mixed where writers
 * mix them. What stands quoted within a quotation is part of it. An apostrophe is not a mark.
 */
public final class QuoteMarks {
    /** A passage from its opening to its closing mark; {@code closed} is false where the block ends before a closing mark. */
    public record Passage(Span span, boolean closed, boolean single) {}

    private static final Set<String> ELISIONS =
            Set.of("em", "til", "till", "cause", "twas", "tis", "n", "round", "bout", "neath", "ere", "gainst");

    private final String text;
    private final int begin;
    private final int end;
    private final List<Passage> passages = new ArrayList<>();

    private QuoteMarks(String text, Span block) {
        this.text = text;
        this.begin = block.begin();
        this.end = block.end();
    }

    /** The passages of the block, in order; none overlaps another. */
    public static List<Passage> pair(String text, Span block) {
        QuoteMarks marks = new QuoteMarks(text, block);
        marks.scan();
        return List.copyOf(marks.passages);
    }

    private void scan() {
        int i = begin;
        while (i < end) {
            int next = i + 1;
            if (opensDouble(i)) {
                next = closeDouble(i);
            } else if (opensSingle(i)) {
                int close = closingSingle(i);
                if (close > 0) {
                    passages.add(new Passage(new Span(i, close + 1), true, true));
                    next = close + 1;
                }
            }
            i = next;
        }
    }

    /** Adds the passage that opens at {@code open} and returns where to go on. */
    private int closeDouble(int open) {
        int depth = 1;
        for (int i = open + width(open); i < end; i += width(i)) {
            if (isClosing(i, at(open), depth)) {
                depth--;
                if (depth == 0) {
                    passages.add(new Passage(new Span(open, i + width(i)), true, false));
                    return i + width(i);
                }
            } else if (isNestedOpening(i, at(open))) {
                depth++;
            }
        }
        int last = end;
        while (last > open + 1 && isSpace(last - 1)) {
            last--;
        }
        passages.add(new Passage(new Span(open, last), false, false));
        return end;
    }

    private boolean opensDouble(int i) {
        char c = at(i);
        return c == '“'
                || c == '„'
                || c == '«'
                || (c == '`' && at(i + 1) == '`')
                || (c == '"' && !isSpaceOrEnd(i + 1) && !Character.isLetterOrDigit(at(i - 1)) && at(i - 1) != '=')
                || (c == '"' && isSpaceOrEnd(i - 1))
                || (c == '”' && isSpaceOrEnd(i - 1) && (i == begin || Character.isLetterOrDigit(at(i + 1))));
    }

    private boolean isClosing(int i, char open, int depth) {
        char c = at(i);
        return switch (c) {
            case '”' -> true;
            case '»' -> open == '«';
            case '“' -> open == '„';
            case '"' -> depth == 1 || open == '“';
            case '\'' -> at(i + 1) == '\'' && (open == '`' || open == '“' || open == '"');
            default -> false;
        };
    }

    /** A second opening mark nests only if enough closing marks follow. */
    private boolean isNestedOpening(int i, char open) {
        if (at(i) != '“' || open == '„') {
            return false;
        }
        int balance = 0;
        for (int j = i + 1; j < end; j++) {
            balance += at(j) == '”' || (open == '"' && at(j) == '"') ? 1 : at(j) == '“' ? -1 : 0;
            if (balance == 2) {
                return true;
            }
        }
        return false;
    }

    private boolean opensSingle(int i) {
        char c = at(i);
        if ((c != '‘' && c != '\'' && c != '’') || isSpaceOrEnd(i + 1) || at(i + 1) == '\'' || at(i - 1) == '\'') {
            return false;
        }
        char before = at(i - 1);
        if (!(isSpaceOrEnd(i - 1)
                || before == '('
                || before == '['
                || before == '—'
                || before == '–'
                || before == ':')) {
            return false;
        }
        return !Character.isDigit(at(i + 1)) && !ELISIONS.contains(wordAt(i + 1));
    }

    /**
     * The last mark that may close: one after a word that ends in s may be a possessive, so that a later one is better, if
     * no other quotation opens before it.
     */
    private int closingSingle(int open) {
        int possessive = -1;
        for (int i = open + 2; i < end; i++) {
            char c = at(i);
            if (i > open + 2 && opensSingle(i) && c == at(open)) {
                break;
            }
            if ((c != '’' && c != '\'') || isSpaceOrEnd(i - 1) || Character.isLetterOrDigit(at(i + 1))) {
                continue;
            }
            boolean maybePossessive = (at(i - 1) == 's' || at(i - 1) == 'z' || at(i - 1) == 'n')
                    && at(i + 1) != 0
                    && isSpaceOrEnd(i + 1)
                    && Character.isLowerCase(at(i + 2));
            if (!maybePossessive) {
                return i;
            }
            possessive = possessive < 0 ? i : possessive;
        }
        return possessive;
    }

    private String wordAt(int i) {
        int j = i;
        while (j < end && Character.isLetter(text.charAt(j))) {
            j++;
        }
        return text.substring(i, j).toLowerCase(java.util.Locale.ROOT);
    }

    private int width(int i) {
        char c = at(i);
        return (c == '`' && at(i + 1) == '`') || (c == '\'' && at(i + 1) == '\'') ? 2 : 1;
    }

    private char at(int i) {
        return i < begin || i >= end ? 0 : text.charAt(i);
    }

    private boolean isSpace(int i) {
        char c = at(i);
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private boolean isSpaceOrEnd(int i) {
        return i < begin || i >= end || isSpace(i);
    }
}
