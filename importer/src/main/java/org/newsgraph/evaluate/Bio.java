package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.util.Span;

/** Spans as BIO tags, and back. */
public final class Bio {
    private static final String OUTSIDE = "O";

    private Bio() {}

    /** A tag for each of the tokens. */
    public static List<String> tags(int tokens, List<Span> spans) {
        String[] tags = new String[tokens];
        Arrays.fill(tags, OUTSIDE);
        for (Span span : spans) {
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                tags[i] = (i == span.getStart() ? "B-" : "I-") + span.getType();
            }
        }
        return List.of(tags);
    }

    /** The spans that tags name; an I- without its B- is no span. */
    public static List<Span> spans(List<String> tags) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < tags.size(); ) {
            int end = i + 1;
            if (tags.get(i).startsWith("B-")) {
                String type = tags.get(i).substring(2);
                while (end < tags.size() && tags.get(end).equals("I-" + type)) {
                    end++;
                }
                spans.add(new Span(i, end, type));
            }
            i = end;
        }
        return spans;
    }
}
