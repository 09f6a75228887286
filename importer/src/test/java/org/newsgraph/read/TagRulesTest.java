package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRulesTest {
    /** Words with the tags of a tagger, and the tags that they get. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "by Burundian militiamen armed | IN NNP CD VBN | IN NNP NNS VBN",
                "the militia fled | DT CD VBD | DT NN VBD",
                "killed seventeen people | VBD CD NNS | VBD CD NNS",
                "two million people fled | CD CD NNS VBD | CD CD NNS VBD",
                "worth 3bn euros | JJ CD NNS | JJ CD NNS",
                "who have killed | WP VBP VBD | WP VBP VBN",
            })
    void corrects(String words, String before, String after) {
        String[] tags = before.split(" ");
        TagRules.apply(List.of(words.split(" ")), tags);
        assertArrayEquals(after.split(" "), tags);
    }
}
