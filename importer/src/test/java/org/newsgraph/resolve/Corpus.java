package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Span;

/** Generated extractions of articles that name people, organizations and countries again and again, in several forms. */
final class Corpus {
    private static final String[] GIVEN = {"Anna", "Peter", "Laura", "Joseph", "Joe", "William", "Bill", "Omar"};
    private static final String[] SUFFIXES = {"", "", "", " Jr.", " Sr."};
    private static final String[] SYLLABLES = {"ka", "lo", "mi", "ne", "ru", "sta", "ven", "dor", "hal", "ber"};
    private static final String[] COUNTRIES = {"DE", "FR", "PL", "US", "RU", "CN"};

    private Corpus() {}

    static List<Extraction> generate(int articles, long seed) {
        List<Extraction> all = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            all.add(article("d" + i, new Random(seed * 31 + i), articles));
        }
        return all;
    }

    private static Extraction article(String id, Random random, int articles) {
        List<Entity> entities = new ArrayList<>();
        for (int n = 0; n < 6; n++) {
            String surname = surname(random.nextInt(Math.max(4, articles / 4)));
            boolean full = random.nextInt(4) > 0;
            String suffix = SUFFIXES[random.nextInt(SUFFIXES.length)];
            String name = full ? GIVEN[random.nextInt(GIVEN.length)] + " " + surname + suffix : surname;
            entities.add(Entity.of("e" + entities.size(), EntityType.PERSON, name));
            String body = surname(random.nextInt(Math.max(4, articles / 4))) + " Motors"
                    + (random.nextBoolean() ? " Inc" : "");
            entities.add(Entity.of("e" + entities.size(), EntityType.ORGANIZATION, body));
        }
        String iso = COUNTRIES[random.nextInt(COUNTRIES.length)];
        entities.add(new Entity(
                "e" + entities.size(), EntityType.COUNTRY, iso, List.of(), new TreeMap<>(Map.of("iso2", iso))));
        return extraction(id, entities);
    }

    private static String surname(int n) {
        StringBuilder name = new StringBuilder();
        int rest = n;
        do {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + "sen";
    }

    static Extraction extraction(String id, List<Entity> entities) {
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < entities.size(); i++) {
            Entity e = entities.get(i);
            mentions.add(
                    new Mention(new Span(i, i + 1), e.name(), MentionKind.NAME, e.type(), e.id(), 1.0, 0, 0, null));
        }
        return new Extraction(
                Article.of(id, "text"),
                List.of(),
                new Mentions(mentions, entities),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
