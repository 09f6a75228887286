package org.newsgraph.train.corpora;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.knowledge.Regions;
import org.newsgraph.read.names.NameTypes;

/**
 * One convention for all corpora: articles are no part of a name, titles none of a person's, and nationalities and peoples are
 * {@link NameTypes#GROUP} whatever a corpus calls them.
 */
final class Convention {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Map<String, String> types = new HashMap<>();

    /** Of the corpora of a format. */
    Convention(String format) {
        for (String[] row : Resource.rows("types.tsv")) {
            if (row[0].equals(format)) {
                for (String label : row[1].split(";")) {
                    types.put(label, row[2]);
                }
            }
        }
    }

    /** The name in a span that the corpus gave this label, or null if it is none here. */
    @Nullable
    Span name(List<String> tokens, int begin, int end, String label) {
        String type = types.get(label);
        int start = begin;
        while (type != null && start < end - 1 && isNoPart(tokens.get(start), type)) {
            start++;
        }
        if (type == null || ARTICLES.contains(tokens.get(start).toLowerCase(Locale.ROOT))) {
            return null;
        }
        String words = String.join(" ", tokens.subList(start, end));
        boolean group = !type.equals(NameTypes.PERSON) && !type.equals(NameTypes.ORGANIZATION) && isPeople(words);
        return new Span(start, end, group ? NameTypes.GROUP : type);
    }

    /** An adjective or a noun for the people of a country or a region, such as "Swiss" or "Europeans". */
    static boolean isPeople(String words) {
        Countries countries = Countries.standard();
        Regions regions = Regions.standard();
        return countries.byName(words).isEmpty()
                && (countries.byAdjective(words).isPresent()
                        || countries.byPeople(words).isPresent()
                        || countries.formerByAdjective(words).isPresent()
                        || regions.byAdjective(words).isPresent()
                        || regions.byPeople(words).isPresent());
    }

    private static boolean isNoPart(String token, String type) {
        String lower = token.toLowerCase(Locale.ROOT);
        boolean title = type.equals(NameTypes.PERSON)
                && Offices.standard().byNoun(lower.replace(".", "")).isPresent();
        return title || ARTICLES.contains(lower);
    }
}
