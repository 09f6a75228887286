package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/**
 * Cuts what is too long to be a sentence, such as a table in one line, so that the time to read it stays linear in its
 * length.
 */
final class SentenceCutter {
    private static final int LONGEST = 200;

    private SentenceCutter() {}

    /** The tokens in parts of at most {@value #LONGEST}, cut after a comma or semicolon where there is one. */
    static List<List<Span>> cut(String plain, List<Span> tokens) {
        List<List<Span>> parts = new ArrayList<>();
        List<Span> rest = tokens;
        while (rest.size() > LONGEST) {
            int end = end(plain, rest);
            parts.add(rest.subList(0, end));
            rest = rest.subList(end, rest.size());
        }
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    private static int end(String plain, List<Span> tokens) {
        for (int i = LONGEST - 1; i > LONGEST / 2; i--) {
            String mark = tokens.get(i).of(plain);
            if (mark.equals(";") || mark.equals(",")) {
                return i + 1;
            }
        }
        return LONGEST;
    }
}
