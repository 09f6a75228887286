package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Bodies;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.FormerState;
import org.newsgraph.knowledge.GivenNames;
import org.newsgraph.knowledge.Leader;
import org.newsgraph.knowledge.Leaders;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.Places;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Relation;

/**
 * The country of people whom general knowledge knows as leaders of a state: they get the attribute {@code country}, an ISO
 * 3166-1 alpha-2 code, by their full name, by a title with their family name ("President Museveni") or by a family name that is rare, also where the article
 * names no nationality. What the article says comes first: nobody gets it whom it ties to another country, to a body between
 * states or to a team.
 */
public final class LeaderCountries {
    private static final Set<Predicate> TIES = EnumSet.of(
            Predicate.NATIONAL_OF,
            Predicate.HOLDS_OFFICE,
            Predicate.LEADS,
            Predicate.WORKS_FOR,
            Predicate.MEMBER_OF,
            Predicate.REPRESENTS);
    private static final Set<Predicate> SPORT = EnumSet.of(Predicate.PLAYS_FOR, Predicate.COACHES);

    private final Leaders leaders = Leaders.standard();
    private final Countries countries = Countries.standard();
    private final Bodies bodies = Bodies.standard();
    private final LeaderTitles titles = new LeaderTitles();

    public Mentions assign(Reading reading, Mentions mentions, List<Relation> relations) {
        Map<String, Entity> entities =
                mentions.entities().stream().collect(Collectors.toMap(Entity::id, e -> e, (a, b) -> a, HashMap::new));
        List<Entity> assigned = mentions.entities().stream()
                .map(e -> of(e, reading, mentions)
                        .filter(country -> agree(e, country, relations, entities))
                        .map(country -> e.with("country", country))
                        .orElse(e))
                .toList();
        return new Mentions(mentions.all(), assigned);
    }

    private Optional<String> of(Entity e, Reading reading, Mentions mentions) {
        if (e.type() != EntityType.PERSON || e.attributes().containsKey("unnamed")) {
            return Optional.empty();
        }
        Set<String> found = new LinkedHashSet<>();
        Stream.concat(Stream.of(e.name()), e.aliases().stream())
                .flatMap(name -> leaders.named(name).stream())
                .filter(l -> fits(l, e.name()))
                .forEach(l -> found.add(l.country()));
        if (found.isEmpty()) {
            for (Mention m : mentions.all()) {
                if (m.entity().equals(e.id()) && m.kind() == MentionKind.NAME) {
                    titles.before(m, reading.sentences().get(m.sentence())).stream()
                            .flatMap(title -> leaders.titled(title, m.text()).stream())
                            .filter(l -> fits(l, e.name()))
                            .forEach(l -> found.add(l.country()));
                }
            }
        }
        if (found.isEmpty()) {
            alone(e, reading, mentions).forEach(l -> found.add(l.country()));
        }
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Those whom news means by the family name alone, if the article calls nobody so who is somebody else or holds another office. */
    private List<Leader> alone(Entity e, Reading reading, Mentions mentions) {
        List<Mention> names = mentions.all().stream()
                .filter(m -> m.entity().equals(e.id()) && m.kind() == MentionKind.NAME)
                .toList();
        if (names.stream().anyMatch(m -> titles.isTitled(m, reading.sentences().get(m.sentence())))) {
            return List.of();
        }
        boolean ambiguous = GivenNames.standard().contains(e.name())
                || Places.standard().famous(e.name()).isPresent();
        boolean family = !ambiguous
                || names.stream()
                        .anyMatch(m ->
                                LeaderTitles.isCourteous(m, reading.sentences().get(m.sentence())));
        return family
                ? leaders.surnamed(e.name()).stream()
                        .filter(l -> !isNamesake(l, e, mentions))
                        .toList()
                : List.of();
    }

    private static boolean isNamesake(Leader leader, Entity e, Mentions mentions) {
        String ending = " " + e.name().toLowerCase(Locale.ROOT);
        return mentions.entities().stream()
                .filter(o -> o.type() == EntityType.PERSON
                        && o.name().toLowerCase(Locale.ROOT).endsWith(ending))
                .anyMatch(o -> !leader.mayBeCalled(o.name()));
    }

    /** A single word fits whom it was found by; a fuller name must be that of the leader. */
    private static boolean fits(Leader leader, String fullest) {
        return fullest.strip().indexOf(' ') < 0 || leader.mayBeCalled(fullest);
    }

    private static boolean isInferred(Relation r) {
        return "document".equals(r.qualifiers().get("basis"));
    }

    /** The relations without inferences from the document as a whole that tie a person to a body of another country than his. */
    public List<Relation> plausible(List<Relation> relations, Mentions mentions) {
        Map<String, Entity> entities =
                mentions.entities().stream().collect(Collectors.toMap(Entity::id, e -> e, (a, b) -> a, HashMap::new));
        return relations.stream()
                .filter(r -> !isInferred(r) || !TIES.contains(r.predicate()) || !isForeign(r, entities))
                .toList();
    }

    private boolean isForeign(Relation r, Map<String, Entity> entities) {
        Entity subject = entities.get(r.subject());
        String country = subject == null || subject.type() != EntityType.PERSON
                ? null
                : subject.attributes().get("country");
        return country != null && isOfAnother(entities.get(r.object()), country);
    }

    private boolean agree(Entity e, String country, List<Relation> relations, Map<String, Entity> entities) {
        return relations.stream()
                .filter(r -> r.subject().equals(e.id()))
                .filter(r -> !isInferred(r))
                .noneMatch(r -> SPORT.contains(r.predicate())
                        || (TIES.contains(r.predicate()) && isOfAnother(entities.get(r.object()), country)));
    }

    private boolean isOfAnother(@Nullable Entity body, String country) {
        if (body == null) {
            return false;
        }
        String former = body.attributes().get("former");
        if (former != null) {
            return !countries
                    .former(body.name())
                    .map(FormerState::continuedBy)
                    .filter(country::equals)
                    .isPresent();
        }
        boolean betweenStates = bodies.byName(body.name())
                .filter(b -> b.kind() == OrganizationKind.INTERNATIONAL)
                .isPresent();
        return betweenStates
                || Stream.of("iso2", "country", "of")
                        .map(name -> body.attributes().get(name))
                        .anyMatch(code -> code != null && !code.equals(country));
    }
}
