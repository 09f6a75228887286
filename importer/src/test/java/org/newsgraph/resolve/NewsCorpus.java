package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Casualties;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Granularity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;

/**
 * Generated extractions with the statistics of news: of everything that can be named a few are named always and most hardly ever
 * (Zipf), ever new ones turn up (Heaps), surnames are shared, every third mention of a person is a surname alone, and every
 * article tells events with participants and a day.
 */
final class NewsCorpus {
    private static final String[] GIVEN = {"Anna", "Peter", "Laura", "Joseph", "Joe", "William", "Bill", "Omar", "J."};
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ne", "ru", "sta", "ven", "dor", "hal", "ber"};
    private static final String[] COUNTRIES = {"US", "RU", "DE", "FR", "CN", "GB", "PL", "JP", "IN", "BR"};
    private static final EventType[] TYPES = {
        EventType.CONSULT, EventType.ACCUSE, EventType.AGREE, EventType.ASSAULT, EventType.REJECT, EventType.STATEMENT
    };
    private static final int PEOPLE = 9;
    private static final int BODIES = 8;
    private static final int PLACES = 6;
    private static final int EVENTS = 10;

    private final Random random;
    private final int articles;

    private NewsCorpus(long seed, int articles) {
        this.random = new Random(seed);
        this.articles = articles;
    }

    static List<Extraction> generate(int articles, long seed) {
        NewsCorpus corpus = new NewsCorpus(seed, articles);
        List<Extraction> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(corpus.article("d" + i));
        }
        return all;
    }

    /** Rank in a vocabulary that grows with the 0.7th power of the corpus: half of all draws fall on its head. */
    private int rank(int perRoot) {
        double size = perRoot * Math.pow(articles, 0.7);
        return (int) Math.exp(random.nextDouble() * Math.log(size)) - 1;
    }

    private Extraction article(String id) {
        Map<String, Entity> entities = new TreeMap<>();
        for (int n = 0; n < PEOPLE; n++) {
            int person = rank(20);
            String surname = word(person / 3) + "sen";
            String given = GIVEN[Math.floorMod(person * 31, GIVEN.length)];
            add(entities, EntityType.PERSON, random.nextInt(3) == 0 ? surname : given + " " + surname, Map.of());
        }
        for (int n = 0; n < BODIES; n++) {
            String name = word(rank(15)) + " Motors";
            add(entities, EntityType.ORGANIZATION, random.nextInt(3) == 0 ? name + " Inc" : name, Map.of());
        }
        for (int n = 0; n < PLACES; n++) {
            add(entities, EntityType.PLACE, word(rank(8)) + "ville", Map.of());
        }
        for (int n = 0; n < 3; n++) {
            String iso = COUNTRIES[Math.min(COUNTRIES.length - 1, rank(1) % COUNTRIES.length)];
            add(entities, EntityType.COUNTRY, iso, Map.of("iso2", iso));
        }
        return extraction(id, List.copyOf(entities.values()));
    }

    private static void add(
            Map<String, Entity> entities, EntityType type, String name, Map<String, String> attributes) {
        entities.putIfAbsent(name, new Entity("e" + entities.size(), type, name, List.of(), new TreeMap<>(attributes)));
    }

    private static String word(int n) {
        StringBuilder name = new StringBuilder();
        int rest = n;
        do {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private Extraction extraction(String id, List<Entity> entities) {
        String text = "x".repeat(entities.size() + 1);
        List<Mention> mentions = new ArrayList<>();
        Map<String, Span> spans = new HashMap<>();
        for (int i = 0; i < entities.size(); i++) {
            Entity e = entities.get(i);
            Span span = new Span(i, i + 1);
            spans.put(e.id(), span);
            mentions.add(new Mention(span, e.name(), MentionKind.NAME, e.type(), e.id(), 1.0, 0, 0, null));
        }
        LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(366));
        List<Event> events = new ArrayList<>();
        for (int n = 0; n < EVENTS; n++) {
            Entity a = entities.get(random.nextInt(entities.size()));
            Entity b = entities.get(random.nextInt(entities.size()));
            events.add(event("v" + n, a, b, spans, day));
        }
        return new Extraction(
                Article.of(id, text).publishedOn(day),
                List.of(),
                new Mentions(mentions, entities),
                List.of(),
                events,
                List.of(),
                List.of());
    }

    private Event event(String id, Entity a, Entity b, Map<String, Span> spans, LocalDate day) {
        Span trigger = new Span(0, 1);
        String when = random.nextInt(3) == 0 ? null : day.toString();
        return new Event(
                id,
                TYPES[random.nextInt(TYPES.length)],
                null,
                trigger,
                List.of(trigger),
                Realis.ACTUAL,
                false,
                false,
                when,
                when,
                when,
                when == null ? Granularity.UNKNOWN : Granularity.DAY,
                when != null,
                null,
                List.of(
                        new Argument(Role.ACTOR, a.id(), spans.getOrDefault(a.id(), trigger)),
                        new Argument(Role.RECIPIENT, b.id(), spans.getOrDefault(b.id(), trigger))),
                Casualties.UNTOLD,
                null,
                null,
                0.8);
    }
}
