package org.newsgraph.resolve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/**
 * A case of the golden table: short articles in which some mentions are marked with what they refer to, as {@code [words|id]}.
 *
 * @param articles their texts without the marks
 * @param marks the marked mentions
 */
record IdentityCase(String name, List<String> articles, List<Mark> marks) {
    private static final Pattern MARK = Pattern.compile("\\[([^|\\]]+)\\|(\\w+)]");

    /** A marked mention: its article's number, its place, its words, and what it refers to. */
    record Mark(int article, Span span, String text, String id) {}

    static List<IdentityCase> all() throws IOException {
        try (InputStream in = IdentityCase.class.getResourceAsStream("identity-cases.txt")) {
            if (in == null) {
                throw new IllegalStateException("no table of cases");
            }
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(table.split("(?m)^# "))
                    .filter(s -> !s.isBlank())
                    .map(IdentityCase::parse)
                    .toList();
        }
    }

    private static IdentityCase parse(String section) {
        int end = section.indexOf('\n');
        List<String> articles = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (String article : section.substring(end + 1).strip().split("\n--\n")) {
            StringBuilder text = new StringBuilder();
            Matcher matcher = MARK.matcher(article);
            int at = 0;
            while (matcher.find()) {
                text.append(article, at, matcher.start());
                Span span =
                        new Span(text.length(), text.length() + matcher.group(1).length());
                marks.add(new Mark(articles.size(), span, matcher.group(1), matcher.group(2)));
                text.append(matcher.group(1));
                at = matcher.end();
            }
            articles.add(text.append(article.substring(at)).toString());
        }
        return new IdentityCase(section.substring(0, end).strip(), articles, marks);
    }
}
