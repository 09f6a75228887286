package org.newsgraph.extract.mention;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.knowledge.Peoples;
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
import org.newsgraph.model.Role;

/**
 * The unnamed who take part in what happens in a country are its people, unless the article says whose they are: "killed five
 * people in Kenya", "protesters in Lima". They get the attribute {@code country}, an ISO 3166-1 alpha-2 code. Not those who may
 * have come from abroad, such as troops and delegates, nor who travels, speaks or meets there.
 */
public final class Locals {
    static final Set<String> PEOPLE = WordClasses.metonymy().words("locals");
    private static final Set<String> ON_SITE = Set.of(
            "police",
            "policeman",
            "authority",
            "authorities",
            "resident",
            "villager",
            "inhabitant",
            "local",
            "firefighter",
            "rescuer",
            "opposition");
    private static final Set<EventType> ELSEWHERE = EnumSet.of(
            EventType.TRAVEL,
            EventType.STATEMENT,
            EventType.CONSULT,
            EventType.AID,
            EventType.SPORT,
            EventType.AWARD,
            EventType.DEAL);

    public Mentions assign(Reading reading, Mentions mentions, List<Event> events) {
        Map<String, Entity> entities = new HashMap<>();
        mentions.entities().forEach(e -> entities.put(e.id(), e));
        Map<String, Set<String>> found = new HashMap<>();
        Map<Integer, Set<String>> told = new HashMap<>();
        for (Event event : events) {
            Set<String> places = countries(event, entities);
            reading.sentences().stream()
                    .filter(s -> s.span().contains(event.trigger()))
                    .forEach(s -> told.computeIfAbsent(s.index(), k -> new HashSet<>())
                            .addAll(places));
            if (places.size() == 1 && !ELSEWHERE.contains(event.type())) {
                event.args().stream()
                        .filter(a ->
                                a.role() == Role.ACTOR || a.role() == Role.RECIPIENT || a.role() == Role.PARTICIPANT)
                        .forEach(a -> found.computeIfAbsent(a.entity(), k -> new HashSet<>())
                                .addAll(places));
            }
        }
        onSite(reading, mentions, told, found);
        List<Entity> assigned = mentions.entities().stream()
                .map(e -> {
                    Set<String> countries = found.getOrDefault(e.id(), Set.of());
                    return countries.size() == 1 && isLocal(e, mentions, reading)
                            ? e.with("country", countries.iterator().next())
                            : e;
                })
                .toList();
        return new Mentions(mentions.all(), assigned);
    }

    /** "Police say rebels killed an engineer in Kenya": those who serve or live where all happens that the sentence tells. */
    private static void onSite(
            Reading reading, Mentions mentions, Map<Integer, Set<String>> told, Map<String, Set<String>> found) {
        for (Mention m : mentions.all()) {
            Set<String> places = told.getOrDefault(m.sentence(), Set.of());
            boolean there =
                    m.kind() == MentionKind.NOMINAL && places.size() == 1 && ON_SITE.contains(lemma(m, reading));
            if (there) {
                found.computeIfAbsent(m.entity(), k -> new HashSet<>()).addAll(places);
            }
        }
    }

    private static String lemma(Mention m, Reading reading) {
        return reading.sentences().get(m.sentence()).token(m.head()).lemma().toLowerCase(Locale.ROOT);
    }

    private static Set<String> countries(Event event, Map<String, Entity> entities) {
        Set<String> countries = new HashSet<>();
        for (Argument a : event.args()) {
            Entity place = a.role() == Role.PLACE ? entities.get(a.entity()) : null;
            if (place != null) {
                Dependents.country(place).ifPresent(countries::add);
            }
        }
        return countries;
    }

    private static boolean isLocal(Entity e, Mentions mentions, Reading reading) {
        if (Dependents.country(e).isPresent()) {
            return false;
        }
        if (!e.attributes().containsKey("unnamed")) {
            return e.type() == EntityType.GROUP && Peoples.standard().mayLiveAnywhere(e.name());
        }
        List<Mention> phrases = mentions.all().stream()
                .filter(m -> m.entity().equals(e.id()) && m.kind() == MentionKind.NOMINAL)
                .toList();
        return !phrases.isEmpty()
                && phrases.stream()
                        .allMatch(
                                m -> PEOPLE.contains(lemma(m, reading)) && !Domestic.isSomebodys(m, reading, mentions));
    }
}
