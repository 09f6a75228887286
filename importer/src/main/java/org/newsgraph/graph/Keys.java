package org.newsgraph.graph;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.Resolution;

/** The nodes that the ids of one document stand for. */
final class Keys {
    private final SortedMap<String, String> entities;
    private final SortedMap<String, String> events;

    Keys(Resolution resolution, String article) {
        this.entities = resolution.entityKeys().getOrDefault(article, Collections.emptySortedMap());
        this.events = resolution.eventKeys().getOrDefault(article, Collections.emptySortedMap());
    }

    /** The node of an entity, absent if the document does not name one or the resolution does not know it. */
    Optional<NodeKey> entity(@Nullable String id) {
        return Optional.ofNullable(id == null ? null : entities.get(id)).map(Keys::entityNode);
    }

    /** Whether one of the article's nodes is among these. */
    boolean anyIsIn(Set<NodeKey> nodes) {
        return events.values().stream().anyMatch(key -> nodes.contains(eventNode(key)))
                || entities.values().stream().anyMatch(key -> nodes.contains(entityNode(key)));
    }

    Optional<NodeKey> event(String id) {
        return Optional.ofNullable(events.get(id)).map(Keys::eventNode);
    }

    static NodeKey entityNode(String key) {
        return new NodeKey(NodeKind.ENTITY, Ids.bounded(key));
    }

    static NodeKey eventNode(String key) {
        return new NodeKey(NodeKind.EVENT, Ids.bounded(key));
    }
}
