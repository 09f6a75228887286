package org.newsgraph.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All mentions of a document, in order of position, and the entities that they refer to. */
public record Mentions(List<Mention> all, List<Entity> entities) {
    public Mentions {
        all = all.stream().sorted(Comparator.comparing(Mention::span)).toList();
        entities = List.copyOf(entities);
    }

    public Optional<Entity> entity(String id) {
        return entities.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** The mention headed by the token, the longest if there are several. */
    public Optional<Mention> headedBy(int sentence, int token) {
        return all.stream()
                .filter(m -> m.sentence() == sentence && m.head() == token)
                .max(Comparator.comparingInt(m -> m.span().length()));
    }

    public List<Mention> in(Sentence sentence) {
        return all.stream().filter(m -> m.sentence() == sentence.index()).toList();
    }
}
