package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Sentence;

/**
 * The unnamed who are somebody's own have his country: the kin, followers and government of a person and the forces of a body ("his wife",
 * "the government of Hugo Chávez", "the Mugabe administration") get the attribute {@code country}, an ISO 3166-1 alpha-2 code, of
 * the owner.
 */
public final class Dependents {
    private static final Set<String> OWN = WordClasses.metonymy().words("dependents");
    private static final Set<EntityType> OWNERS =
            EnumSet.of(EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION);
    private static final Set<Predicate> TIES =
            EnumSet.of(Predicate.NATIONAL_OF, Predicate.LEADS, Predicate.HOLDS_OFFICE);

    public Mentions assign(Reading reading, Mentions mentions, List<Relation> relations) {
        Map<String, Entity> entities = new HashMap<>();
        mentions.entities().forEach(e -> entities.put(e.id(), e));
        Map<String, String> found = new HashMap<>();
        for (Mention m : mentions.all()) {
            Entity e = entities.get(m.entity());
            if (e != null && m.kind() == MentionKind.NOMINAL && isOpen(e)) {
                Sentence sentence = reading.sentences().get(m.sentence());
                if (OWN.contains(sentence.token(m.head()).lemma().toLowerCase(Locale.ROOT))) {
                    owners(sentence, m.head())
                            .flatMap(o -> mentions.headedBy(m.sentence(), o).stream())
                            .flatMap(o -> Optional.ofNullable(entities.get(o.entity())).stream())
                            .filter(o -> OWNERS.contains(o.type()) && !o.id().equals(m.entity()))
                            .flatMap(o -> ofOwner(o, relations, entities).stream())
                            .findFirst()
                            .ifPresent(c -> found.putIfAbsent(m.entity(), c));
                }
            }
        }
        List<Entity> assigned = mentions.entities().stream()
                .map(e -> Optional.ofNullable(found.get(e.id()))
                        .map(c -> e.with("country", c))
                        .orElse(e))
                .toList();
        return new Mentions(mentions.all(), assigned);
    }

    private static boolean isOpen(Entity e) {
        return e.attributes().containsKey("unnamed") && country(e).isEmpty();
    }

    private static Stream<Integer> owners(Sentence sentence, int head) {
        return Stream.concat(
                sentence.syntax().children(head, "nmod:poss", "compound").stream(),
                sentence.syntax().children(head, "nmod").stream()
                        .filter(c -> sentence.syntax().children(c, "case").stream()
                                .anyMatch(p -> sentence.token(p).text().equals("of"))));
    }

    private static Optional<String> ofOwner(Entity owner, List<Relation> relations, Map<String, Entity> entities) {
        return country(owner)
                .or(() -> relations.stream()
                        .filter(r -> r.subject().equals(owner.id()) && TIES.contains(r.predicate()))
                        .flatMap(r -> Optional.ofNullable(entities.get(r.object())).stream())
                        .flatMap(o -> country(o).stream())
                        .findFirst());
    }

    static Optional<String> country(Entity e) {
        return Stream.of("iso2", "country", "of", "within")
                .flatMap(k -> Optional.ofNullable(e.attributes().get(k)).stream())
                .findFirst();
    }
}
