package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;

class SentenceSplitterTest {
    /** A bar marks where one sentence ends and the next begins. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "The vote is over.| The count begins.",
                "Mr. Ruiz met Gen. Okoye on Sept. 3 in St. Gallen.| They talked.",
                "The U.S. embassy was closed.| It will reopen.",
                "He lives in the U.S.| The house is small.",
                "J. K. Moreau leads the C.I.A. station there.",
                "Robert Lind Jr. was elected over Sam Lind Jr.| He was not.",
                "It rose 3.5 percent to $1.2 billion.| Nobody knew why.",
                "Acme Corp. bought Bolt Inc. for No. 7 of its list.",
                "“Is it true?” she asked.| “Yes!” he said.| “Why?”",
                "\"We won.| It was close,\" she said.",
                "She said: \"We won.\"| The crowd cheered.",
                "He was tired...| The road was long.",
                "The meeting starts at 5 p.m. on Monday.",
                "She read \" a letter. \"| Then she left.",
                "They met (see p. 3).| Then they left.",
                "One, two! three?| Four."
            })
    void splits(String marked) {
        String text = marked.replace("|", "");
        List<String> expected =
                Arrays.stream(marked.split("\\|")).map(String::strip).toList();

        List<String> found = SentenceSplitter.split(PlainText.of(text), new Span(0, text.length())).stream()
                .map(s -> s.of(text))
                .toList();

        assertEquals(expected, found);
    }
}
