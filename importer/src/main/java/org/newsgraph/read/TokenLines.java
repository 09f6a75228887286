package org.newsgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;

/** Text that is already tokenized: one sentence a line, tokens separated by spaces. Blank lines hold no sentence. */
final class TokenLines {
    private TokenLines() {}

    /** The tokens of each line that has some. */
    static List<List<Span>> split(String text) {
        List<List<Span>> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? '\n' : text.charAt(i);
            if (c != ' ' && c != '\n' && c != '\r') {
                continue;
            }
            if (begin < i) {
                line.add(new Span(begin, i));
            }
            begin = i + 1;
            if (c == '\n' && !line.isEmpty()) {
                lines.add(List.copyOf(line));
                line.clear();
            }
        }
        return lines;
    }
}
