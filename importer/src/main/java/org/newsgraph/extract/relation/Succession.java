package org.newsgraph.extract.relation;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.newsgraph.model.Entity;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Relation;

/** Who is to be succeeded by the president-elect of a country, and is called president, is the president of that country. */
final class Succession {
    private static final double CONFIDENCE = 0.7;

    private final DocumentView view;
    private final Map<String, Entity> entities;

    Succession(DocumentView view, Map<String, Entity> entities) {
        this.view = view;
        this.entities = entities;
    }

    void find(Claims claims) {
        for (Relation succeeds : claims.all()) {
            Entity before = entities.get(succeeds.object());
            if (succeeds.predicate() != Predicate.SUCCEEDS || before == null) {
                continue;
            }
            Optional<String> title = view.title(before);
            for (Relation office : claims.from(succeeds.subject())) {
                boolean elect = "elect".equals(office.qualifiers().get("status"));
                boolean same = title.isPresent() && title(office).equals(title.get() + "-elect");
                if (office.predicate() == Predicate.HOLDS_OFFICE && elect && same) {
                    claims.add(new Relation(
                            succeeds.object(),
                            Predicate.HOLDS_OFFICE,
                            office.object(),
                            new TreeMap<>(Map.of("title", title.get())),
                            succeeds.span(),
                            succeeds.sentence(),
                            CONFIDENCE));
                }
            }
        }
    }

    private static String title(Relation office) {
        return office.qualifiers().getOrDefault("title", "");
    }
}
