package org.newsgraph.resolve;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Resolution;

/** Laws of identity across documents, on generated articles. */
class ResolutionLawsTest {
    @Property(tries = 40)
    void theOrderOfArticlesDoesNotMatter(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int articles) {
        List<Extraction> corpus = Corpus.generate(articles, seed);
        List<Extraction> shuffled = new ArrayList<>(corpus);
        Collections.shuffle(shuffled, new Random(seed));
        assertEquals(new Resolver().resolve(corpus), new Resolver().resolve(shuffled));
    }

    @Property(tries = 40)
    void everyEntityHasOneNode(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int articles) {
        List<Extraction> corpus = Corpus.generate(articles, seed);
        Resolution resolution = new Resolver().resolve(corpus);
        for (Extraction e : corpus) {
            SortedMap<String, String> keys =
                    requireNonNull(resolution.entityKeys().get(e.article().id()));
            for (Entity entity : e.mentions().entities()) {
                String key = requireNonNull(keys.get(entity.id()), entity.name());
                assertTrue(resolution.entities().containsKey(key), key);
            }
        }
    }

    @Property(tries = 40)
    void peopleWithTwoSuffixesAreTwo(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int articles) {
        List<Extraction> corpus = Corpus.generate(articles, seed);
        Resolution resolution = new Resolver().resolve(corpus);
        Map<String, String> suffixes = new HashMap<>();
        for (Extraction e : corpus) {
            SortedMap<String, String> keys =
                    requireNonNull(resolution.entityKeys().get(e.article().id()));
            for (Entity entity : e.mentions().entities()) {
                String suffix = PersonName.of(entity.name()).generation();
                if (entity.type() == EntityType.PERSON && !suffix.isEmpty()) {
                    String before = suffixes.putIfAbsent(requireNonNull(keys.get(entity.id())), suffix);
                    assertEquals(before == null ? suffix : before, suffix, entity.name());
                }
            }
        }
    }

    @Property(tries = 40)
    void undoingAMergeGivesWhatWasBefore(@ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int articles) {
        List<Extraction> corpus = Corpus.generate(articles, seed);
        Resolution before = new Resolver().resolve(corpus);
        List<String> keys = List.copyOf(before.entities().keySet());
        Random random = new Random(seed);
        String a = keys.get(random.nextInt(keys.size()));
        String b = keys.get(random.nextInt(keys.size()));
        if (a.equals(b)) {
            return;
        }
        Decision merge = new Decision(Decision.Kind.MERGE, a, b, "test", Instant.EPOCH);
        Decisions decisions = Decisions.none().with(merge);
        Resolution merged = new Resolver(decisions, Gazetteer.empty()).resolve(corpus);
        assertNotEquals(before, merged);
        assertEquals(before.entities().size() - 1, merged.entities().size());
        assertEquals(before, new Resolver(decisions.without(merge), Gazetteer.empty()).resolve(corpus));
    }

    @Property(tries = 40)
    void aResolverRemembersNothingOfArticlesThatAreGone(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int articles) {
        List<Extraction> corpus = Corpus.generate(articles, seed);
        List<Extraction> rest = corpus.subList(1, corpus.size());
        Resolver resolver = new Resolver();
        Resolution all = resolver.resolve(corpus);
        assertEquals(new Resolver().resolve(rest), resolver.resolve(rest));
        assertEquals(all, resolver.resolve(corpus));
    }
}
