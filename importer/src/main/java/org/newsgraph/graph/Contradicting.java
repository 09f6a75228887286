package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Contradiction;
import org.newsgraph.model.Event;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Gists;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;

/**
 * The statements that contradict each other. Where a report stands in what somebody is reported to say, that is the
 * statement; otherwise the article says it in its own voice, and its sentence becomes a statement of kind {@code NARRATED}.
 */
final class Contradicting {
    /** The relationship's type. It is the only one that leads from what one article says to what another does. */
    static final String TYPE = "CONTRADICTS";

    static final String NARRATED = "NARRATED";

    private static final String NARRATED_ID = "n";

    private Contradicting() {}

    /** The ids of the events of each article about which it contradicts another. */
    static SortedMap<String, SortedSet<String>> reported(Resolution resolution) {
        SortedMap<String, SortedSet<String>> reported = new TreeMap<>();
        for (Contradiction c : resolution.contradictions()) {
            for (Contradiction.Reported r : List.of(c.one(), c.other())) {
                reported.computeIfAbsent(r.article(), a -> new TreeSet<>()).add(r.event());
            }
        }
        return reported;
    }

    /** The events of an article that need a statement in its own voice. */
    static List<Event> narrated(Extraction extraction, SortedSet<String> reported) {
        return extraction.events().stream()
                .filter(e -> e.statement() == null && reported.contains(e.id()))
                .toList();
    }

    /** The id, within its article, of the statement in the article's own voice that tells of an event. */
    static String narratedId(Event event) {
        return NARRATED_ID + event.id();
    }

    /** One relationship for each pair of statements and what they disagree about, from the smaller id. */
    static List<RelationshipRow> rows(Gists gists, Resolution resolution) {
        Map<String, Gist> byArticle = gists(gists, reported(resolution).keySet());
        List<RelationshipRow> rows = new ArrayList<>();
        for (Contradiction c : resolution.contradictions()) {
            NodeKey one = statement(c.one(), byArticle);
            NodeKey other = statement(c.other(), byArticle);
            if (one != null && other != null && !one.equals(other)) {
                boolean turn = one.compareTo(other) > 0;
                rows.add(new Properties()
                        .with("about", c.about())
                        .with("value", turn ? c.otherValue() : c.value())
                        .with("against", turn ? c.value() : c.otherValue())
                        .relationship(
                                turn ? other : one,
                                TYPE,
                                turn ? one : other,
                                c.about().name()));
            }
        }
        Map<String, RelationshipRow> distinct = new HashMap<>();
        rows.stream().sorted().forEach(r -> distinct.putIfAbsent(r.id(), r));
        return distinct.values().stream().sorted().toList();
    }

    private static Map<String, Gist> gists(Gists gists, Set<String> articles) {
        Map<String, Gist> byArticle = new HashMap<>();
        List<String> all = gists.articles();
        for (int i = 0; i < all.size(); i++) {
            if (articles.contains(all.get(i))) {
                byArticle.put(all.get(i), gists.get(i));
            }
        }
        return byArticle;
    }

    private static @Nullable NodeKey statement(Contradiction.Reported reported, Map<String, Gist> byArticle) {
        Gist gist = byArticle.get(reported.article());
        Gist.Told event = gist == null
                ? null
                : gist.events().stream()
                        .filter(e -> e.id().equals(reported.event()))
                        .findFirst()
                        .orElse(null);
        if (event == null || event.sentence() == Gist.NOWHERE) {
            return null;
        }
        String said = event.statement();
        String id = said == null ? NARRATED_ID + event.id() : said;
        return new NodeKey(NodeKind.STATEMENT, Ids.statement(reported.article(), id));
    }
}
