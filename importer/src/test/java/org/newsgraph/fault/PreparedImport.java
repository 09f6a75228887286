package org.newsgraph.fault;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.newsgraph.graph.SampleArticle;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Predicate;
import org.newsgraph.pipeline.GraphUpdate;
import org.newsgraph.resolve.Resolver;
import org.newsgraph.store.GraphStore;
import org.newsgraph.store.Target;

/**
 * Imports articles whose extractions are made by hand: the writing side of an import, without the seconds that models take.
 * As a process: {@code URI PASSWORD FROM TO}, numbers of articles; it ends with 0, or with 5 and a line.
 */
public final class PreparedImport {
    private static final List<String> FAMILIES =
            List.of("Arden", "Boyle", "Castro", "Dimitrova", "Eklund", "Farouk", "Greco", "Haas", "Ito", "Jansen");
    private static final List<String> GIVEN = List.of("Ana", "Boris", "Clara", "David", "Elena", "Farid", "Greta");
    private static final Map<String, String> COUNTRIES = Map.of("Peru", "PE", "Chad", "TD", "Fiji", "FJ", "Oman", "OM");

    private PreparedImport() {}

    public static void main(String[] args) {
        try {
            run(
                    URI.create(args[0]),
                    args[1],
                    Duration.ofMinutes(10),
                    articles(Integer.parseInt(args[2]), Integer.parseInt(args[3])));
        } catch (RuntimeException e) {
            System.out.println(e.getMessage());
            System.exit(5);
        }
        System.exit(0);
    }

    public static void run(URI uri, String password, Duration patience, List<Extraction> articles) {
        try (GraphStore store = GraphStore.open(new Target(uri, "neo4j", password, null), patience)) {
            store.prepare();
            GraphUpdate update = new GraphUpdate(store, new Resolver(), "prepared");
            for (int i = 0; i < articles.size(); i += 10) {
                update.put(articles.subList(i, Math.min(i + 10, articles.size())));
            }
            update.bring();
        }
    }

    /** The articles with these numbers; they share people, countries and events. */
    public static List<Extraction> articles(int from, int to) {
        List<Extraction> articles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            articles.add(article(i));
        }
        return articles;
    }

    private static Extraction article(int number) {
        Random random = new Random(number);
        String one = person(random);
        String other = person(random);
        List<String> names = COUNTRIES.keySet().stream().sorted().toList();
        String country = names.get(random.nextInt(names.size()));
        String day = "2019-03-0" + (1 + random.nextInt(5));
        SampleArticle article = new SampleArticle(
                "report-" + number,
                LocalDate.of(2019, 3, 6),
                one + " met " + other + " in " + country + ".",
                other + " wants peace, report " + number + " says.",
                "\"We agree\", " + one + " said.");
        article.entity("e1", EntityType.PERSON, one);
        if (!other.equals(one)) {
            article.entity("e2", EntityType.PERSON, other)
                    .event("v1", EventType.CONSULT, "met", day, "PARTICIPANT:e1", "PARTICIPANT:e2", "PLACE:e3")
                    .relation("e1", Predicate.MET, "e2", "met");
        }
        return article.entity("e3", EntityType.COUNTRY, country, Map.of("iso2", COUNTRIES.get(country)))
                .statement("s1", "\"We agree\"", "e1", "e3")
                .build();
    }

    private static String person(Random random) {
        return GIVEN.get(random.nextInt(GIVEN.size())) + " " + FAMILIES.get(random.nextInt(FAMILIES.size()));
    }
}
