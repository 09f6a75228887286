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

    /** The country for whose government the mention stands, if it is read as a metonym. */
    public Optional<Entity> standsFor(Mention mention) {
        if (!Mention.METONYM.equals(mention.reading())) {
            return Optional.empty();
        }
        return entity(mention.entity())
                .map(e ->
                        e.attributes().getOrDefault("standsFor", e.attributes().get("iso2")))
                .flatMap(iso -> entities.stream()
                        .filter(e -> e.type() == EntityType.COUNTRY
                                && iso.equals(e.attributes().get("iso2")))
                        .findFirst());
    }

    /**
     * The entity that fills the role of an argument: a city or a people that is read as its government acts as its country, a
     * body acts by itself.
     */
    public String meant(Argument argument) {
        return all.stream()
                .filter(m -> m.span().equals(argument.span())
                        && m.entity().equals(argument.entity())
                        && m.type() != EntityType.ORGANIZATION)
                .findFirst()
                .flatMap(this::standsFor)
                .map(Entity::id)
                .orElse(argument.entity());
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
