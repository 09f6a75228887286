package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Realis;

/** The lexicon of events is whole and says nothing twice. */
class EventLexiconTest {
    private static final EventLexicon LEXICON = EventLexicon.standard();

    @ParameterizedTest
    @EnumSource(EventType.class)
    void everyTypeHasVerbsAndNouns(EventType type) {
        assertTrue(LEXICON.all().stream().anyMatch(w -> w.type() == type && w.verb()), "no verb");
        assertTrue(LEXICON.all().stream().anyMatch(w -> w.type() == type && !w.verb()), "no noun");
    }

    @Test
    void noWordHasTwoTypesUnderTheSameConditions() {
        Map<List<Object>, EventType> seen = new HashMap<>();
        for (EventWord w : LEXICON.all()) {
            List<Object> conditions = List.of(
                    w.lemma(),
                    w.verb(),
                    w.particle(),
                    w.preposition(),
                    w.objects(),
                    w.objectTypes(),
                    w.entityTypes(),
                    w.entityObject(),
                    w.clause());
            EventType other = seen.put(conditions, w.type());
            assertTrue(other == null || other == w.type(), () -> w.lemma() + ": " + other + " and " + w.type());
        }
    }

    @Test
    void wordsAreLowerCaseLemmas() {
        LEXICON.all()
                .forEach(w -> assertEquals(
                        w.lemma().toLowerCase(java.util.Locale.ROOT).strip(), w.lemma()));
    }

    @Test
    void mostDemandingEntryComesFirst() {
        List<EventWord> win = LEXICON.verbs("win");
        assertTrue(win.get(0).demands() >= win.get(win.size() - 1).demands());
    }

    @Test
    void symmetricEventsHaveNoActor() {
        EnumSet<EventType> symmetric = EnumSet.noneOf(EventType.class);
        LEXICON.all().stream().filter(w -> w.frame().symmetric()).forEach(w -> symmetric.add(w.type()));
        assertTrue(symmetric.containsAll(Set.of(EventType.CONSULT, EventType.AGREE, EventType.MARRIAGE)));
    }

    @ParameterizedTest
    @CsvSource({"accuse,ACCUSE", "bombard,ASSAULT", "deport,COERCE", "donate,AID", "resign,RESIGNATION", "acquire,DEAL"
    })
    void verbsHaveTheirTypes(String verb, EventType type) {
        assertTrue(LEXICON.verbs(verb).stream().anyMatch(w -> w.type() == type));
    }

    @ParameterizedTest
    @CsvSource({"refuse,NEGATED", "plan,PLANNED", "want,HYPOTHETICAL", "manage,ACTUAL"})
    void verbsDecideHowRealTheirClausesAre(String verb, Realis realis) {
        assertEquals(realis, EventContexts.standard().underVerb(verb).orElseThrow());
    }
}
