package org.newsgraph.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.newsgraph.extract.Extractor;
import org.newsgraph.model.Article;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Mentions;
import org.newsgraph.pipeline.ExtractionPipeline;
import org.newsgraph.read.ArticleReader;
import org.newsgraph.source.ArticleSource;
import org.newsgraph.source.SourceOptions;

/**
 * Extractions of generated news: those of real articles, with other people, organizations and places in them, drawn from a Zipf
 * distribution as names in news are, and with other days. Countries stay as they are. Nothing is read or extracted anew, so what
 * follows extraction can be measured on any number of articles. The same number gives the same article.
 */
final class GeneratedNews {
    private static final int NAMES_OF_A_TYPE = 50_000;
    private static final int DAYS = 3650;
    private static final String[] GIVEN = {
        "Anna", "Boris", "Clara", "David", "Elena", "Farid", "Greta", "Hugo", "Irina", "Jonas", "Karim", "Laura",
        "Mateo", "Nadia", "Oscar", "Petra", "Rashid", "Sofia", "Tomas", "Vera"
    };
    private static final String[] SYLLABLES = {
        "ka", "lo", "mi", "ne", "ru", "sta", "ven", "dor", "hal", "ber", "tos", "gri"
    };
    private final List<Extraction> templates;

    private GeneratedNews(List<Extraction> templates) {
        this.templates = templates;
    }

    /** News like the articles in a folder, which are extracted once. */
    static GeneratedNews like(Path folder) {
        List<Extraction> templates = new ArrayList<>();
        new ExtractionPipeline(new ArticleReader(), new Extractor(), null, 2)
                .run(
                        new ArticleSource(SourceOptions.standard(), System.in)
                                .read(List.of(folder.toString()))
                                .articles()
                                .iterator(),
                        templates::add);
        return new GeneratedNews(templates);
    }

    /** The article of this number. */
    Extraction article(int number) {
        Random random = new Random(number * 31L + 7);
        Extraction x = templates.get(random.nextInt(templates.size()));
        int days = (int) (DAYS * random.nextDouble());
        Map<String, String> names = new HashMap<>();
        List<Entity> entities = new ArrayList<>();
        for (Entity e : x.mentions().entities()) {
            Entity other = renamed(e, random);
            names.put(e.id(), other.name());
            entities.add(other);
        }
        return new Extraction(
                article(x.article(), "generated-%07d".formatted(number), days, names),
                x.sentences(),
                new Mentions(x.mentions().all(), entities),
                x.times(),
                x.events().stream().map(e -> moved(e, days)).toList(),
                x.relations(),
                x.statements());
    }

    private static Article article(Article a, String id, int days, Map<String, String> names) {
        LocalDate day = a.publishedOn() == null ? null : a.publishedOn().plusDays(days);
        return new Article(
                id, id, a.title() + " " + names.hashCode(), a.publisher(), null, day, null, a.language(), a.text());
    }

    private static Entity renamed(Entity e, Random random) {
        boolean named =
                !e.attributes().containsKey("unnamed") && !e.attributes().containsKey("iso2");
        if (!named) {
            return e;
        }
        int rank = zipf(random);
        String name = switch (e.type()) {
            case PERSON -> GIVEN[rank % GIVEN.length] + " " + invented(rank / 3);
            case ORGANIZATION -> invented(rank) + " Group";
            default -> invented(rank + 7);
        };
        List<String> aliases =
                e.type() == EntityType.PERSON && !e.aliases().isEmpty() ? List.of(invented(rank / 3)) : List.of();
        return new Entity(e.id(), e.type(), name, aliases, e.attributes());
    }

    /** Rank r with a probability near 1/r. */
    private static int zipf(Random random) {
        return (int) Math.exp(random.nextDouble() * Math.log(NAMES_OF_A_TYPE));
    }

    private static String invented(int number) {
        StringBuilder name = new StringBuilder();
        int rest = number + SYLLABLES.length;
        do {
            name.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static Event moved(Event e, int days) {
        return new Event(
                e.id(),
                e.type(),
                e.mode(),
                e.trigger(),
                e.mentions(),
                e.realis(),
                e.bare(),
                e.negative(),
                e.timex(),
                moved(e.start(), days),
                moved(e.end(), days),
                e.granularity(),
                e.stated(),
                e.place(),
                e.args(),
                e.casualties(),
                e.within(),
                e.statement(),
                e.confidence());
    }

    private static @Nullable String moved(@Nullable String date, int days) {
        boolean isDay = date != null && date.length() == 10;
        return isDay ? LocalDate.parse(date).plusDays(days).toString() : date;
    }
}
