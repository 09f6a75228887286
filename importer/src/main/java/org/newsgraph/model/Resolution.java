package org.newsgraph.model;

import java.util.SortedMap;

/**
 * Identity across documents: which node each entity and each event of each document is.
 *
 * @param entities nodes by key
 * @param entityKeys for each article id, the key of each of its entity ids
 * @param events nodes by key
 * @param eventKeys for each article id, the key of each of its event ids
 */
public record Resolution(
        SortedMap<String, EntityNode> entities,
        SortedMap<String, SortedMap<String, String>> entityKeys,
        SortedMap<String, EventNode> events,
        SortedMap<String, SortedMap<String, String>> eventKeys) {}
