package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
    private static final Lemmatizer LEMMATIZER = new Lemmatizer(Models.Loaded.LEMMATIZER);

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            unveiled, VBD, unveil
            abandon, VB, abandon
            signalled, VBD, signal
            planned, VBN, plan
            carried, VBD, carry
            handled, VBD, handle
            taking, VBG, take
            met, VBD, meet
            expelled, VBN, expel
            filled, VBD, fill
            alleging, VBG, allege
            unveils, VBZ, unveil
            denies, VBZ, deny
            controversies, NNS, controversy
            breakthroughs, NNS, breakthrough
            politics, NNS, politics
            has, VBZ, have
            goes, VBZ, go
            reaches, VBZ, reach
            said, VBD, say
            was, VBD, be
            "'ve", VBP, have
            n't, RB, not
            "'ll", MD, will
            "'s", POS, "'s"
            "'s", VBZ, be
            countries, NNS, country
            Merkel, NNP, Merkel
            fled, VBD, flee
            sworn, VBN, swear
            upheld, VBD, uphold
            underwent, VBD, undergo
            overthrown, VBN, overthrow
            sank, VBD, sink
            slain, VBN, slay
            founded, VBD, found
            found, VBD, find
            lay, VB, lay
            lay, VBD, lie
            """)
    void lemmatizes(String form, String tag, String lemma) {
        assertEquals(List.of(lemma), LEMMATIZER.lemmas(List.of(form), new String[] {tag}));
    }
}
