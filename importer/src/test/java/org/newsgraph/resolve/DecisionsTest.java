package org.newsgraph.resolve;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

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
    void aDecisionHoldsWhenALaterArticleGivesAFullerName() {
        Decisions merge = Decisions.none()
                .with(new Decision(Decision.Kind.MERGE, "person:bella-ash", "person:carl-cole", "a pen name", NOW));
        EntityResolution one =
                resolve(merge, Gazetteer.empty(), "Bella Ash", "Carl Cole", "Bella Anne Ash", "Bella Anne Ash");
        assertEquals(List.of("person:carl-cole"), List.copyOf(one.nodes().keySet()));
    }

    @Test
    void aThirdNameIsNoBridgeBetweenTwoThatAreNeverMerged() {
        Decisions apart = Decisions.none()
                .with(new Decision(Decision.Kind.NEVER_MERGE, "person:joe-ash", "person:joseph-ash", "father", NOW));
        EntityResolution two = resolve(apart, Gazetteer.empty(), "Joe Ash", "J. Ash", "Joseph Ash");
        assertNotEquals(two.key("d0", "e1"), two.key("d2", "e1"));
    }

    @Test
    void whatWasMergedCanBeSplitAgainByArticle() {
        Decisions decisions = Decisions.none()
                .with(new Decision(Decision.Kind.MERGE, "person:carl-ash", "person:bella-ash", "same", NOW))
                .with(new Decision(Decision.Kind.SPLIT, "person:bella-ash", "d2", "another one", NOW.plusSeconds(1)));
        EntityResolution two = resolve(decisions, Gazetteer.empty(), "Bella Ash", "Carl Ash", "Carl Ash");
        assertEquals("person:bella-ash", two.key("d1", "e1"));
        assertEquals("person:bella-ash@d2", two.key("d2", "e1"));
        assertEquals(
                "Carl Ash",
                requireNonNull(two.nodes().get("person:bella-ash@d2")).name());
    }

    @Test
    void aNameThatTwoEntriesShareLinksNone() {
        Gazetteer gazetteer = new Gazetteer(List.of(
                new Gazetteer.Entry("person:a", EntityType.PERSON, "Ada Baker", List.of("Baker"), Optional.of("Q1")),
                new Gazetteer.Entry("person:b", EntityType.PERSON, "Bob Baker", List.of("Baker"), Optional.of("Q2"))));
        EntityResolution known = resolve(Decisions.none(), gazetteer, "Baker", "Bob Baker");
        assertEquals("person:baker", known.key("d0", "e1"));
        assertEquals("person:b", known.key("d1", "e1"));
    }

    private static List<Duplicates.Suggestion> duplicates(Decisions decisions, String... people) {
        List<Extraction> corpus = new java.util.ArrayList<>();
        for (int i = 0; i < people.length; i++) {
            corpus.add(Corpus.extraction(
                    "d" + i,
                    List.of(
                            Entity.of("e1", EntityType.PERSON, people[i]),
                            Entity.of("e2", EntityType.PLACE, "Ashford " + i % 2))));
        }
        return Duplicates.among(corpus, decisions, Gazetteer.empty());
    }

    @Test
    void duplicatesAreSuggestedWithEvidence() {
        List<String> evidence = duplicates(Decisions.none(), "Joe Ash", "Jim Ash", "Ash").stream()
                .map(Duplicates.Suggestion::evidence)
                .toList();
        assertEquals(List.of("one surname: Ash, Joe Ash; both with Ashford 0", "one surname: Ash, Jim Ash"), evidence);
    }

    @Test
    void aPairThatIsNeverToBeMergedIsNotSuggested() {
        Decisions apart =
                Decisions.none().with(new Decision(Decision.Kind.NEVER_MERGE, "person:ash", "person:joe-ash", "", NOW));
        assertEquals(List.of(), duplicates(apart, "Joe Ash", "Ann Poe", "Ann Roe", "Ash"));
    }
}
