package org.newsgraph.graph;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Resolution;

/** Two reports of one meeting and a third article, made by hand. */
public final class Samples {
    private Samples() {}

    public static List<Extraction> articles() {
        return List.of(meeting(), sameMeeting(), other());
    }

    public static Extraction meeting() {
        return new SampleArticle(
                        "gazette-1",
                        LocalDate.of(2019, 3, 5),
                        "Ana Petrova met Luis Ortega in Peru on Monday.",
                        "Luis Ortega leads the Harbour Union.",
                        "\"We agree on the port\", Luis Ortega said.")
                .entity("e1", EntityType.PERSON, "Ana Petrova", "Petrova")
                .entity("e2", EntityType.PERSON, "Luis Ortega")
                .entity("e3", EntityType.COUNTRY, "Peru", Map.of("iso2", "PE", "iso3", "PER"))
                .entity("e4", EntityType.ORGANIZATION, "Harbour Union")
                .event("v1", EventType.CONSULT, "met", "2019-03-04", "PARTICIPANT:e1", "PARTICIPANT:e2", "PLACE:e3")
                .relation("e2", Predicate.MET, "e1", "met")
                .relation("e2", Predicate.LEADS, "e4", "leads")
                .statement("s1", "\"We agree on the port\"", "e2", "e4")
                .build();
    }

    public static Extraction sameMeeting() {
        return new SampleArticle(
                        "herald-7",
                        LocalDate.of(2019, 3, 6),
                        "Luis Ortega held talks with Ana Petrova.",
                        "They spoke in Peru about the Harbour Union.")
                .entity("e1", EntityType.PERSON, "Luis Ortega")
                .entity("e2", EntityType.PERSON, "Ana Petrova")
                .entity("e3", EntityType.COUNTRY, "Peru", Map.of("iso2", "PE", "iso3", "PER"))
                .entity("e4", EntityType.ORGANIZATION, "Harbour Union")
                .event("v1", EventType.CONSULT, "talks", "2019-03-04", "PARTICIPANT:e1", "PARTICIPANT:e2", "TOPIC:e4")
                .relation("e1", Predicate.MET, "e2", "held talks")
                .build();
    }

    public static Extraction other() {
        return new SampleArticle(
                        "herald-8",
                        LocalDate.of(2019, 3, 9),
                        "Mara Lind accused the Harbour Union of delays.",
                        "Peru waits.")
                .entity("e1", EntityType.PERSON, "Mara Lind")
                .entity("e2", EntityType.ORGANIZATION, "Harbour Union")
                .entity("e3", EntityType.COUNTRY, "Peru", Map.of("iso2", "PE", "iso3", "PER"))
                .event("v1", EventType.ACCUSE, "accused", "2019-03-08", "ACTOR:e1", "RECIPIENT:e2")
                .relation("e1", Predicate.ACCUSED, "e2", "accused")
                .build();
    }

    /** Identity by type and name, and one event for each type and day. */
    public static Resolution resolve(List<Extraction> extractions) {
        SortedMap<String, EntityNode> entities = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> entityKeys = new TreeMap<>();
        SortedMap<String, EventNode> events = new TreeMap<>();
        SortedMap<String, SortedMap<String, String>> eventKeys = new TreeMap<>();
        for (Extraction x : extractions.stream()
                .sorted(Comparator.comparing(e -> e.article().id()))
                .toList()) {
            SortedMap<String, String> ofEntities = new TreeMap<>();
            for (Entity e : x.mentions().entities()) {
                String key = e.type().label() + ":" + e.name();
                ofEntities.put(e.id(), key);
                entities.put(key, new EntityNode(key, e.type(), e.name(), e.aliases(), e.attributes()));
            }
            entityKeys.put(x.article().id(), ofEntities);
            SortedMap<String, String> ofEvents = new TreeMap<>();
            for (Event v : x.events()) {
                String key = v.type() + ":" + v.start();
                ofEvents.put(v.id(), key);
                events.put(
                        key,
                        new EventNode(
                                key,
                                v.type(),
                                v.mode(),
                                key,
                                v.realis(),
                                v.timex(),
                                v.start(),
                                v.end(),
                                v.granularity(),
                                1,
                                0.8,
                                null));
            }
            eventKeys.put(x.article().id(), ofEvents);
        }
        return new Resolution(entities, entityKeys, events, eventKeys, List.of(), List.of());
    }
}
