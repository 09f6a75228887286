package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsgraph.model.Article;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

class OffsetsTest {
    private static final ArticleReader READER = new ArticleReader();

    @Property(tries = 150)
    void spansRoundTripAndNest(@ForAll("texts") String text) {
        Reading reading = READER.annotated(Article.of("a", text));

        int last = 0;
        for (Sentence s : reading.sentences()) {
            Span block = reading.block(s).span();
            assertTrue(block.contains(s.span()));
            assertTrue(s.span().begin() >= last);
            last = s.span().end();
            assertTokens(s, text);
        }
        assertEquals(
                visible(text),
                reading.sentences().stream().mapToLong(OffsetsTest::characters).sum());
    }

    private static void assertTokens(Sentence s, String text) {
        int last = s.span().begin();
        for (Token t : s.tokens()) {
            assertTrue(s.span().contains(t.span()));
            assertTrue(t.span().begin() >= last);
            assertEquals(t.span().of(text), t.text());
            last = t.span().end();
        }
        assertEquals(1, s.syntax().roots().size());
    }

    private static long visible(String text) {
        return PlainText.of(text)
                .chars()
                .filter(c -> !Character.isWhitespace(c))
                .count();
    }

    private static long characters(Sentence s) {
        return s.tokens().stream().mapToLong(t -> visible(t.text())).sum();
    }

    @Property(tries = 50)
    void keepsGivenTokens(@ForAll("texts") String text) {
        Reading reading = READER.annotatedTokens(Article.of("a", text));

        List<String> tokens = reading.sentences().stream()
                .flatMap(s -> s.tokens().stream())
                .map(Token::text)
                .toList();
        List<String> given =
                Arrays.stream(text.split("[ \\n\\r]")).filter(t -> !t.isEmpty()).toList();
        assertEquals(given, tokens);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(
                "The minister",
                "said",
                "that",
                "U.S.",
                "Mr.",
                ".",
                "\"",
                "“",
                "”",
                "'s",
                "’",
                "''",
                "``",
                "\n",
                "\n\n",
                " ",
                "\u00A0",
                "\u200F",
                "\u202E",
                "👩‍👩‍👧",
                "😀",
                "é",
                "e\u0301",
                "中文",
                "العربية",
                "-",
                "—",
                "…",
                "(",
                ")",
                "$5.2",
                "(14 May)",
                "\r\n",
                "\uFEFF",
                "\u2028",
                "[",
                "{",
                "a_b",
                "%",
                "#",
                "\uD800",
                "\t",
                "_",
                "*",
                "\u0000");
        return pieces.list().ofMaxSize(40).map(list -> String.join(" ", list).replace(" 's", "'s"));
    }

    @Example
    void readsALineOfTenThousandTokensInBoundedTime() {
        String line = "word, and another ".repeat(3000);

        Reading reading = assertTimeout(Duration.ofSeconds(60), () -> READER.annotated(Article.of("a", line)));

        assertEquals(9000, reading.sentences().stream().mapToInt(Sentence::size).sum() - 3000);
    }
}
