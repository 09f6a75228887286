package org.newsgraph.read.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterCaseTest {
    @ParameterizedTest
    @CsvSource({
        "MINISTER QUITS AFTER VOTE,UNTOLD",
        "minister quits after vote,UNTOLD",
        "The minister quits,TOLD",
        "NATO,TOLD",
        "BERLIN .,UNTOLD",
        "berlin .,UNTOLD",
        "12 34 .,TOLD",
        "iPhone sales,TOLD"
    })
    void tells_whether_case_says_something(String sentence, LetterCase expected) {
        assertEquals(expected, LetterCase.of(sentence.split(" ")));
    }

    @Test
    void a_model_without_case_reads_small_letters() {
        String[] words = {"BERLIN", "Élysée"};
        assertArrayEquals(new String[] {"berlin", "élysée"}, LetterCase.UNTOLD.forms(words));
        assertArrayEquals(words, LetterCase.TOLD.forms(words));
    }
}
