package org.newsgraph.pipeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.newsgraph.model.Article;

/** Short articles, made up from a seed, whose people, bodies and places come back in several forms. */
final class GeneratedNews {
    private static final String[] GIVEN = {"Anna", "Peter", "Laura", "Joseph", "Joe", "William", "Bill", "Omar"};
    private static final String[] SURNAMES = {"Lindqvist", "Okafor", "Marchetti", "Haddad", "Novak", "Brennan"};
    private static final String[] CITIES = {"Moscow", "Washington", "Paris", "Nairobi", "Lima", "Oslo"};
    private static final String[] STATES = {"Russia", "the United States", "France", "Kenya", "Peru", "Norway"};
    private static final String[] BODIES = {"the International Monetary Fund (IMF)", "the IMF", "NATO", "Acme Motors"};
    private static final String[] TITLES = {"President", "Foreign Minister", "Chancellor", "Mr"};
    private static final String[] SENTENCES = {
        "TITLE FULL met FULL in CITY on Monday.",
        "“We will not sign it,” said SURNAME, adding that he had spoken with BODY.",
        "CITY accused CITY of breaking the treaty, and STATE recalled its ambassador.",
        "FULL called SURNAME by phone, and they agreed to meet in CITY.",
        "BODY will lend money to STATE, SURNAME told reporters.",
        "The president of STATE praised FULL for her work.",
        "FULL, the head of BODY, resigned on Friday."
    };

    private GeneratedNews() {}

    static List<Article> articles(long seed, int number) {
        List<Article> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(article("news-" + i, new Random(seed * 31 + i)));
        }
        return all;
    }

    static Article article(String id, Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            String sentence = any(SENTENCES, random)
                    .replace("TITLE", any(TITLES, random))
                    .replace("BODY", any(BODIES, random))
                    .replace("STATE", any(STATES, random));
            text.append(names(sentence, random)).append(i % 2 == 0 ? " " : "\n\n");
        }
        return Article.of(id, text.toString()).publishedOn(LocalDate.of(2019, 3, 1 + random.nextInt(28)));
    }

    /** Each place is filled anew. */
    private static String names(String sentence, Random random) {
        String filled = sentence;
        for (String word : new String[] {"FULL", "SURNAME", "CITY"}) {
            while (filled.contains(word)) {
                filled = filled.replaceFirst(
                        word,
                        switch (word) {
                            case "FULL" -> any(GIVEN, random) + " " + any(SURNAMES, random);
                            case "CITY" -> any(CITIES, random);
                            default -> any(SURNAMES, random);
                        });
            }
        }
        return filled;
    }

    private static String any(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }
}
