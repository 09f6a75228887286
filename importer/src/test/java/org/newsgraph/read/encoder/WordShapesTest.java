package org.newsgraph.read.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordShapesTest {
    @ParameterizedTest
    @CsvSource({
        "talks,0",
        "NATO,1",
        "Berlin,2",
        "McDonald,3",
        "2016,4",
        "G20,5",
        "iPhone,6",
        "-,7",
        "J,8",
        "U.S.,11",
        "Élysée,2"
    })
    void tells_the_shape_of_a_word(String word, int shape) {
        assertEquals(shape, WordShapes.of(word));
    }

    @ParameterizedTest
    @CsvSource({
        "MINISTER QUITS AFTER VOTE,9 9 9 9",
        "Minister Quits After The Vote,10 10 10 10 10",
        "NATO quits after vote,1 0 0 0"
    })
    void tells_a_headline_in_capitals_from_names(String sentence, String shapes) {
        int[] expected =
                Arrays.stream(shapes.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertArrayEquals(expected, WordShapes.of(sentence.split(" ")));
    }
}
