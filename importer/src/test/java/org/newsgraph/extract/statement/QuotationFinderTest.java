package org.newsgraph.extract.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Quotation;
import org.newsgraph.model.Reading;

/** Each line: a text, in which ¶ stands for a break of paragraphs, and its quotations with the head of the speaker's phrase. */
class QuotationFinderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "The bridge is safe," Berg said.                                    | Berg: "The bridge is safe,"
            “The bridge is safe,” Berg said.                                    | Berg: “The bridge is safe,”
            “The bridge is safe," Berg said.                                    | Berg: “The bridge is safe,"
            ``The bridge is safe,'' Berg said.                                  | Berg: ``The bridge is safe,''
            ‘The bridge is safe,’ Berg said.                                    | Berg: ‘The bridge is safe,’
            'The bridge is safe,' Berg said.                                    | Berg: 'The bridge is safe,'
            «The bridge is safe,» Berg said.                                    | Berg: «The bridge is safe,»
            The workers' union and the owners' club met.                        |
            It's the '90s again, rock 'n' roll and all.                         |
            "The bridge is safe," said the minister.                            | minister: "The bridge is safe,"
            "The bridge is safe," said Anna Berg, the mayor of Oslo.            | Berg: "The bridge is safe,"
            "Is the bridge safe?" asked Berg.                                   | Berg: "Is the bridge safe?"
            "The bridge is safe!" she shouted.                                  | she: "The bridge is safe!"
            Berg said: "The bridge is safe."                                    | Berg: "The bridge is safe."
            Berg said, "The bridge is safe."                                    | Berg: "The bridge is safe."
            Berg told reporters: "The bridge is safe."                          | Berg: "The bridge is safe."
            Berg told reporters on Monday that the bridge was "perfectly safe." | Berg: "perfectly safe."
            According to Berg, the bridge is "perfectly safe".                  | Berg: "perfectly safe"
            The bridge is "perfectly safe", according to the ministry.          | ministry: "perfectly safe"
            Berg called the bridge "a disgrace".                                | Berg: "a disgrace"
            Berg described the bridge as "a disgrace".                          | Berg: "a disgrace"
            Berg said he "loved" the old bridge.                                | Berg: "loved"
            The bridge was "a disgrace," the ministry said.                     | ministry: "a disgrace,"
            Berg and Olsen agreed to a "fresh start," the ministry announced.   | ministry: "fresh start,"
            Berg, who called the plan "a disgrace", resigned.                   | Berg: "a disgrace"
            Berg criticised the plan, saying it was "a disgrace".               | Berg: "a disgrace"
            Berg visited the site and said the work was "a disgrace".           | Berg: "a disgrace"
            Berg, the mayor of Oslo, said the work was "a disgrace".            | Berg: "a disgrace"
            Anna Berg (Green) said the work was "a disgrace".                   | Berg: "a disgrace"
            "The bridge is safe," the mayor, Anna Berg, said.                   | mayor: "The bridge is safe,"
            "The bridge," Berg said, "is safe."                                 | Berg: "The bridge,"; Berg: "is safe."
            "The bridge is safe," Berg said. "We tested it."                    | Berg: "The bridge is safe,"; Berg: "We tested it."
            Berg said:¶"The bridge is safe. We tested it twice."                | Berg: "The bridge is safe. We tested it twice."
            Berg said: "It is safe.¶"We tested it twice."                       | Berg: "It is safe.; Berg: "We tested it twice."
            "It is safe," Berg said.¶"We tested it twice last year."            | Berg: "It is safe,"; Berg: "We tested it twice last year."
            "He told me 'Go home' and left," Berg said.                         | Berg: "He told me 'Go home' and left,"
            “He told me “Go home” and left,” Berg said.                         | Berg: “He told me “Go home” and left,”
            "The bridge is safe," the statement added.                          | statement: "The bridge is safe,"
            “We will rebuild the bridge.” ― Anna Berg                           | Berg: “We will rebuild the bridge.”
            The ministry warned that the bridge was "near collapse".            | ministry: "near collapse"
            The ministry has repeatedly warned that it was "near collapse".     | ministry: "near collapse"
            "The bridge is safe," a spokesman for the ministry said.            | spokesman: "The bridge is safe,"
            "The bridge is safe," Berg wrote on Twitter.                        | Berg: "The bridge is safe,"
            Berg tweeted: "The bridge is safe."                                 | Berg: "The bridge is safe."
            """)
    void findsWordsAndSpeaker(String text, @Nullable String expected) {
        Reading reading = TestReader.annotate(text.replace("¶", "\n\n"), null);
        String found = new QuotationFinder()
                .find(reading).stream().map(q -> described(reading, q)).collect(Collectors.joining("; "));
        assertEquals(expected == null ? "" : expected, found);
    }

    @Test
    void piecesOfOneUtteranceKnowEachOther() {
        Reading reading = TestReader.annotate("\"The bridge is safe,\" Berg said. \"We tested it.\"", null);
        List<Quotation> found = new QuotationFinder().find(reading);
        assertEquals(2, found.size());
        assertTrue(found.stream().allMatch(q -> q.pieces().size() == 2));
    }

    @Test
    void anOpenQuotationEndsWithItsParagraph() {
        String text = "Berg said: \"The bridge is safe.\n\nThe river fell on Monday.";
        Reading reading = TestReader.annotate(text, null);
        assertEquals(
                "\"The bridge is safe.",
                reading.text(new QuotationFinder().find(reading).get(0).span()));
    }

    private static String described(Reading reading, Quotation quotation) {
        String speaker = quotation.speaker() < 0
                ? "?"
                : reading.sentences()
                        .get(quotation.sentence())
                        .token(quotation.speaker())
                        .text();
        return speaker + ": " + reading.text(quotation.span());
    }
}
