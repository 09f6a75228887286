package org.newsgraph.resolve.event;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;
import org.newsgraph.resolve.EntityResolution;

class EventResolverTest {
    private static final String TEXT = "met talks visit call said";
    private static final List<String> PEOPLE = List.of("anna", "boris", "clara", "david");

    @Test
    void oneCallInTwoArticlesIsOneNode() {
        EventResolution resolution = resolve(List.of(
                article("a", call("phone", "2016-11-14", Realis.ACTUAL, "anna", "boris")),
                article("b", call("talk", "2016-11-14", Realis.ACTUAL, "boris", "anna"))));
        assertEquals(key(resolution, "a"), key(resolution, "b"));
        EventNode node = requireNonNull(resolution.nodes().get(key(resolution, "a")));
        assertNotNull(node.because());
        assertEquals(2, node.support());
    }

    @Test
    void aPlanIsNotTheEvent() {
        EventResolution resolution = resolve(List.of(
                article("a", call("meet", null, Realis.PLANNED, "anna", "boris")),
                article("b", call("meet", null, Realis.ACTUAL, "anna", "boris"))));
        assertNotEquals(key(resolution, "a"), key(resolution, "b"));
    }

    @Test
    void otherDaysAreOtherEvents() {
        EventResolution resolution = resolve(List.of(
                article("a", call("meet", "2016-11-14", Realis.ACTUAL, "anna", "boris")),
                article("b", call("meet", "2016-11-12", Realis.ACTUAL, "anna", "boris"))));
        assertNotEquals(key(resolution, "a"), key(resolution, "b"));
    }

    @Test
    void otherParticipantsAreOtherEvents() {
        EventResolution resolution = resolve(List.of(
                article("a", call("meet", "2016-11-14", Realis.ACTUAL, "anna", "boris")),
                article("b", call("meet", "2016-11-14", Realis.ACTUAL, "anna", "clara"))));
        assertNotEquals(key(resolution, "a"), key(resolution, "b"));
    }

    @Property(tries = 60)
    void theOrderOfArticlesDoesNotMatter(@ForAll Random random) {
        List<Extraction> articles = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            articles.add(article("doc" + i, randomCall(random)));
        }
        List<Extraction> shuffled = new ArrayList<>(articles);
        Collections.shuffle(shuffled, random);
        assertEquals(resolve(articles), resolve(shuffled));
    }

    private static Event randomCall(Random random) {
        List<String> people = new ArrayList<>(PEOPLE);
        Collections.shuffle(people, random);
        String day = random.nextBoolean() ? null : "2016-11-1" + random.nextInt(5);
        String mode = List.of("phone", "talk", "meet", "visit").get(random.nextInt(4));
        Realis realis = random.nextInt(3) == 0 ? Realis.PLANNED : Realis.ACTUAL;
        return call(mode, day, realis, people.get(0), people.get(1));
    }

    private static Event call(String mode, @Nullable String day, Realis realis, String one, String other) {
        Span trigger = new Span(0, 3);
        List<Argument> args =
                List.of(new Argument(Role.PARTICIPANT, one, trigger), new Argument(Role.PARTICIPANT, other, trigger));
        return new Event(
                "v1",
                EventType.CONSULT,
                mode,
                trigger,
                List.of(trigger),
                realis,
                false,
                false,
                day,
                day,
                day,
                Granularity.DAY,
                true,
                null,
                args,
                Casualties.UNTOLD,
                null,
                null,
                0.8);
    }

    private static Extraction article(String id, Event event) {
        Article article = Article.of(id, TEXT).publishedOn(LocalDate.of(2016, 11, 15));
        List<Entity> people =
                PEOPLE.stream().map(p -> Entity.of(p, EntityType.PERSON, p)).toList();
        return new Extraction(
                article, List.of(), new Mentions(List.of(), people), List.of(), List.of(event), List.of(), List.of());
    }

    private static EventResolution resolve(List<Extraction> articles) {
        SortedMap<String, EntityNode> nodes = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> keys = new TreeMap<>();
        for (String p : PEOPLE) {
            nodes.put("person:" + p, new EntityNode("person:" + p, EntityType.PERSON, p, List.of(), new TreeMap<>()));
        }
        for (Extraction x : articles) {
            SortedMap<String, String> ofArticle = new TreeMap<>();
            PEOPLE.forEach(p -> ofArticle.put(p, "person:" + p));
            keys.put(x.article().id(), ofArticle);
        }
        return new EventResolver().resolve(articles, new EntityResolution(nodes, keys));
    }

    private static String key(EventResolution resolution, String article) {
        return resolution.keys().getOrDefault(article, new TreeMap<>()).getOrDefault("v1", "none");
    }
}
