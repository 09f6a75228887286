package org.newsgraph.read.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.EventScores;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;

/** The shipped encoder on plain sentences. */
class EventReaderTest {
    private static int token(Sentence sentence, String word) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).text().equals(word)) {
                return i;
            }
        }
        throw new AssertionError(word);
    }

    @Test
    void seesWhatIsToldOfWhomAndHowRealItIs() {
        Reading reading = TestReader.read("Kenyan rebels will attack the army of Uganda near Nairobi.", null);
        Sentence sentence = reading.sentences().get(0);
        EventScores scores = reading.scores(sentence).orElseThrow();
        int attack = token(sentence, "attack");
        assertTrue(scores.event(attack) > 0.9);
        assertTrue(scores.event(token(sentence, "Nairobi")) < 0.1);
        assertEquals(EventType.ASSAULT, scores.type(attack));
        assertEquals(Realis.PLANNED, scores.realis(attack));
        assertTrue(scores.role(attack, token(sentence, "rebels"), Role.ACTOR) > 0.9);
        assertTrue(scores.role(attack, token(sentence, "army"), Role.RECIPIENT) > 0.9);
        assertTrue(scores.role(attack, token(sentence, "Nairobi"), Role.PLACE) > 0.8);
    }

    @Test
    void aSentenceIsReadTheSameWhateverStandsAroundIt() {
        String text = "The minister resigned on Monday.";
        EventScores alone = scores(text, 0);
        EventScores among = scores("Rain fell in Oslo. " + text + " Nobody was surprised.", 1);
        for (int i = 0; i < 6; i++) {
            assertEquals(alone.event(i), among.event(i));
        }
    }

    @Test
    void aSentenceTooLongForAWindowIsReadInStretches() {
        String text =
                "Kenya praised " + "the army and the people and the press and ".repeat(40) + "Uganda attacked Kenya.";
        Reading reading = TestReader.read(text, null);
        List<Sentence> sentences = reading.sentences();
        Sentence last = sentences.get(sentences.size() - 1);
        EventScores scores = reading.scores(last).orElseThrow();
        int attacked = token(last, "attacked");
        assertTrue(scores.event(attacked) > 0.9);
        assertTrue(scores.role(attacked, token(last, "Uganda"), Role.ACTOR) > 0.5);
    }

    private static EventScores scores(String text, int sentence) {
        Reading reading = TestReader.read(text, null);
        return reading.scores(reading.sentences().get(sentence)).orElseThrow();
    }
}
