package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Block;
import org.newsgraph.model.BlockKind;

class BlockSplitterTest {
    private static final String BODY = "The mayor of the port opened a new bridge on Friday.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Updated Mar 3, 2019                                  | DATELINE
            March 03, 2019                                       | DATELINE
            Last updated on 3 March 2019 at 14:05                | DATELINE
            Photo by: Example Pictures                           | CAPTION
            Maria Lopez [City Hall]                              | CAPTION
            The bridge at dawn (Photo: Example Pictures)         | CAPTION
            By Ana Kovac                                         | BYLINE
            Harbour News and agencies                            | BYLINE
            Subscribe to our newsletters                         | BOILERPLATE
            Sign up for the daily briefing                       | BOILERPLATE
            A new start                                          | SUBHEADING
            He said the work took four years.                    | PARAGRAPH
            """)
    void tellsFurnitureFromParagraphs(String line, BlockKind kind) {
        List<Block> blocks = BlockSplitter.split("Port gets a bridge\n\n" + BODY + "\n\n" + line + "\n");

        assertEquals(
                List.of(BlockKind.HEADLINE, BlockKind.PARAGRAPH, kind),
                blocks.stream().map(Block::kind).toList());
    }

    @Test
    void takesEveryLineForAParagraphWhereLinesAreLong() {
        assertEquals(3, BlockSplitter.split("A headline\n" + BODY + "\n" + BODY).size());
    }

    @Test
    void joinsWrappedLines() {
        String wrapped = """
                The mayor of the port opened a new bridge on Friday and said
                that the work had taken four years and cost more than any other
                work that the town had ever paid for.

                The next bridge will be built further up the river, where the
                town has bought the land from a farmer who did not want to grow
                anything on it any more.
                """;

        assertEquals(2, BlockSplitter.split(wrapped).size());
    }

    @Test
    void findsNothingInBlankText() {
        assertEquals(List.of(), BlockSplitter.split(" \n\u00A0\r\n\t"));
    }
}
