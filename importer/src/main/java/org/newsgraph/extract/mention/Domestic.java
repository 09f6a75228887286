package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.knowledge.OfficeKind;
import org.newsgraph.knowledge.Offices;
import org.newsgraph.knowledge.WordClasses;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Relation;
import org.newsgraph.model.Role;

/**
 * In an article that tells of one country only, "the police", "the president" and "Justice Minister Ana Silva" are that country's:
 * those who act for a state or live under it, and people whom the article calls by an office of state, get the attribute {@code country},
 * an ISO 3166-1 alpha-2 code, unless the article says whose they are.
 */
public final class Domestic {
    private static final Set<String> AT_HOME = WordClasses.metonymy().words("domestic");
    private static final Set<OfficeKind> OF_STATE = EnumSet.of(
            OfficeKind.HEAD_OF_STATE,
            OfficeKind.HEAD_OF_GOVERNMENT,
            OfficeKind.DEPUTY_HEAD,
            OfficeKind.MINISTER,
            OfficeKind.LEGISLATOR,
            OfficeKind.JURIST);
    private static final Set<EventType> BEFALLING = EnumSet.of(
            EventType.ASSAULT,
            EventType.DEATH,
            EventType.DISASTER,
            EventType.ACCIDENT,
            EventType.CRIME,
            EventType.ARREST,
            EventType.TRIAL,
            EventType.PROTEST,
            EventType.COERCE);
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|a|an) ");
    /** Heads of a state that every country hears of. */
    private static final Set<String> ABOVE_STATES = Set.of("pope", "pontiff");

    private static final List<String> COUNTRIES = List.of("iso2", "country", "of", "within");

    private final LeaderTitles titles = new LeaderTitles();

    /** The mentions with the countries of those at home. */
    public Mentions assign(Reading reading, Mentions mentions, List<Relation> relations, List<Event> events) {
        Set<String> told =
                mentions.entities().stream().flatMap(Domestic::countries).collect(Collectors.toSet());
        if (told.size() != 1) {
            return mentions;
        }
        String country = told.iterator().next();
        Set<String> tied = relations.stream().map(Relation::subject).collect(Collectors.toCollection(HashSet::new));
        Set<String> strangers = strangers(mentions, events, country);
        Map<String, List<Mention>> byEntity = mentions.all().stream()
                .collect(Collectors.groupingBy(Mention::entity, HashMap::new, Collectors.toList()));
        List<Entity> assigned = mentions.entities().stream()
                .map(e -> countries(e).findAny().isEmpty()
                                && !tied.contains(e.id())
                                && isAtHome(e, byEntity.getOrDefault(e.id(), List.of()), reading, mentions, strangers)
                        ? e.with("country", country)
                        : e)
                .toList();
        return new Mentions(mentions.all(), assigned);
    }

    private static Stream<String> countries(Entity e) {
        return COUNTRIES.stream().map(k -> e.attributes().get(k)).filter(Objects::nonNull);
    }

    /**
     * Those of whom nothing tells that they are at home: who takes part in no event that befalls people where they live, who goes
     * somewhere, and who fights somebody of the country.
     */
    private static Set<String> strangers(Mentions mentions, List<Event> events, String country) {
        Set<String> own = mentions.entities().stream()
                .filter(e -> countries(e).anyMatch(country::equals))
                .map(Entity::id)
                .collect(Collectors.toSet());
        Set<String> strangers = mentions.entities().stream().map(Entity::id).collect(Collectors.toSet());
        participants(events.stream().filter(e -> BEFALLING.contains(e.type()))).forEach(strangers::remove);
        participants(events.stream()
                        .filter(e -> e.type() == EventType.TRAVEL
                                || (e.type() == EventType.ASSAULT
                                        && participants(Stream.of(e)).anyMatch(own::contains))))
                .forEach(strangers::add);
        return strangers;
    }

    private static Stream<String> participants(Stream<Event> events) {
        return events.flatMap(e -> e.args().stream())
                .filter(a -> a.role() == Role.ACTOR || a.role() == Role.RECIPIENT || a.role() == Role.PARTICIPANT)
                .map(Argument::entity);
    }

    private boolean isAtHome(Entity e, List<Mention> all, Reading reading, Mentions mentions, Set<String> strangers) {
        if (e.attributes().containsKey("unnamed")) {
            boolean stranger = strangers.contains(e.id());
            return all.stream()
                            .filter(m -> m.kind() == MentionKind.NOMINAL)
                            .allMatch(m -> isDomestic(m, reading, stranger) && !isSomebodys(m, reading, mentions))
                    && all.stream().anyMatch(m -> m.kind() == MentionKind.NOMINAL);
        }
        return e.type() == EntityType.PERSON
                && all.stream()
                        .filter(m -> m.kind() == MentionKind.NAME)
                        .anyMatch(m -> titles.before(m, reading.sentences().get(m.sentence()))
                                .flatMap(Domestic::kind)
                                .filter(OF_STATE::contains)
                                .isPresent());
    }

    private static Optional<OfficeKind> kind(String title) {
        return Offices.standard().byNoun(title).map(o -> o.kind());
    }

    private static boolean isDomestic(Mention m, Reading reading, boolean stranger) {
        String lemma =
                reading.sentences().get(m.sentence()).token(m.head()).lemma().toLowerCase(Locale.ROOT);
        boolean ofState = kind(ARTICLE.matcher(m.text().toLowerCase(Locale.ROOT))
                        .replaceFirst(""))
                .filter(OF_STATE::contains)
                .isPresent();
        return (ofState && !ABOVE_STATES.contains(lemma))
                || AT_HOME.contains(lemma)
                || (!stranger && Locals.PEOPLE.contains(lemma));
    }

    /** "UN officials", "officials of the company" */
    static boolean isSomebodys(Mention m, Reading reading, Mentions mentions) {
        return reading
                .sentences()
                .get(m.sentence())
                .syntax()
                .children(m.head(), "amod", "compound", "nmod:poss", "nmod")
                .stream()
                .anyMatch(c -> mentions.headedBy(m.sentence(), c).isPresent());
    }
}
