package org.newsgraph.model;

import java.util.List;
import java.util.SortedMap;

/**
 * Identity across documents: which node each entity and each event of each document is.
 *
 * @param entities nodes by key
 * @param entityKeys for each article id, the key of each of its entity ids
 * @param events nodes by key
 * @param eventKeys for each article id, the key of each of its event ids
 * @param links how event nodes belong to each other, sorted
 * @param contradictions reports that cannot both be right, sorted
 */
public record Resolution(
        SortedMap<String, EntityNode> entities,
        SortedMap<String, SortedMap<String, String>> entityKeys,
        SortedMap<String, EventNode> events,
        SortedMap<String, SortedMap<String, String>> eventKeys,
        List<EventLink> links,
        List<Contradiction> contradictions) {
    public Resolution {
        links = links.stream().distinct().sorted().toList();
        contradictions = contradictions.stream().distinct().sorted().toList();
    }
}
