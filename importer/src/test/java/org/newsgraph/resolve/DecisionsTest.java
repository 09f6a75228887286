package org.newsgraph.resolve;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;

class DecisionsTest {
    private static final Instant NOW = Instant.EPOCH;

    private static EntityResolution resolve(Decisions decisions, Gazetteer gazetteer, String... people) {
        List<Extraction> corpus = new java.util.ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            corpus.add(Corpus.extraction("d" + i, List.of(Entity.of("e1", EntityType.PERSON, people[i]))));
        }
        return new EntityResolver(decisions, gazetteer).resolve(corpus);
    }

    @Test
    void mergeGivesOneNodeThatKeepsBothNames() {
        Decisions merge = Decisions.none()
                .with(new Decision(Decision.Kind.MERGE, "person:b-ash", "person:bella-ash", "same", NOW));
        EntityResolution both = resolve(merge, Gazetteer.empty(), "Bella Ash", "Carl Ash");
        assertEquals(2, both.nodes().size());
        Decisions other = Decisions.none()
                .with(new Decision(Decision.Kind.MERGE, "person:carl-ash", "person:bella-ash", "same", NOW));
        EntityResolution one = resolve(other, Gazetteer.empty(), "Bella Ash", "Carl Ash");
        assertEquals(
                List.of("Carl Ash"),
                requireNonNull(one.nodes().get("person:bella-ash")).aliases());
        assertEquals("person:bella-ash", one.key("d1", "e1"));
    }

    @Test
    void neverMergeKeepsVariantsApart() {
        assertEquals(
                1,
                resolve(Decisions.none(), Gazetteer.empty(), "Joe Ash", "Joseph Ash")
                        .nodes()
                        .size());
        Decisions apart = Decisions.none()
                .with(new Decision(Decision.Kind.NEVER_MERGE, "person:joe-ash", "person:joseph-ash", "father", NOW));
        assertEquals(
                2,
                resolve(apart, Gazetteer.empty(), "Joe Ash", "Joseph Ash")
                        .nodes()
                        .size());
    }

    @Test
    void splitGivesOneArticlesEntityANodeOfItsOwn() {
        Decisions split =
                Decisions.none().with(new Decision(Decision.Kind.SPLIT, "person:joe-ash", "d1", "another Joe", NOW));
        EntityResolution two = resolve(split, Gazetteer.empty(), "Joe Ash", "Joe Ash");
        assertEquals("person:joe-ash", two.key("d0", "e1"));
        assertEquals("person:joe-ash@d1", two.key("d1", "e1"));
    }

    @Test
    void aGazetteerGivesKeyNameAndItem() {
        Gazetteer gazetteer = new Gazetteer(List.of(new Gazetteer.Entry(
                "person:the-baker", EntityType.PERSON, "Ada Baker", List.of("A. Baker"), Optional.of("Q1"))));
        EntityResolution known = resolve(Decisions.none(), gazetteer, "Ada Baker");
        assertEquals(
                "Q1",
                requireNonNull(known.nodes().get("person:the-baker"))
                        .attributes()
                        .get("wikidata"));
    }

    @Test
    void duplicatesAreSuggestedWithEvidence() {
        EntityResolution two = resolve(Decisions.none(), Gazetteer.empty(), "Ash", "Joe Ash", "Ann Poe");
        List<Duplicates.Suggestion> suggestions = new Duplicates(two, Decisions.none()).suggest();
        assertEquals(1, suggestions.size());
        assertTrue(suggestions.get(0).evidence().contains("surname"));
    }
}
