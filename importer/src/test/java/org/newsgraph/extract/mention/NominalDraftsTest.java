package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Reading;

/** Which words of a noun phrase are the mention, and which phrases mean nobody, by the real reader. */
class NominalDraftsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            At least five soldiers slept in the old city. | five soldiers; the old city
            More than five soldiers slept.                  | More than five soldiers
            No soldier slept.                               | -
            Neither minister slept.                         | -
            Nobody slept.                                   | -
            The ministers slept.                            | The ministers
            """)
    void aPhraseIsAMentionOfThoseItMeans(String text, String expected) {
        Reading reading = TestReader.annotate(text, null);
        String found = new NominalDrafts()
                .find(reading, List.of()).stream().map(d -> d.span().of(text)).collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }
}
