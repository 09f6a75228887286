package org.newsgraph.read.encoder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordPiecesTest {
    private static final WordPieces PIECES =
            new WordPieces(List.of("[PAD]", "[UNK]", "un", "##able", "able", ".", "s", "zurich", "##s", "'", "u"));

    @ParameterizedTest
    @CsvSource({
        "able,4",
        "unable,2 3",
        "Zürich,7",
        "ZURICH,7",
        "U.S.,10 5 6 5",
        "ables,4 8",
        "xyz,1",
        "😀,1",
        "able's,4 9 6"
    })
    void takes_the_longest_piece_first_without_case_and_marks(String word, String numbers) {
        int[] expected =
                List.of(numbers.split(" ")).stream().mapToInt(Integer::parseInt).toArray();
        assertArrayEquals(expected, PIECES.of(word));
    }

    @Property
    void gives_from_one_to_six_pieces(@ForAll @StringLength(max = 50) String word) {
        int pieces = PIECES.of(word).length;
        assertTrue(pieces >= 1 && pieces <= 6);
    }

    @Test
    void needs_its_special_pieces() {
        assertThrows(IllegalArgumentException.class, () -> new WordPieces(List.of("a")));
    }
}
