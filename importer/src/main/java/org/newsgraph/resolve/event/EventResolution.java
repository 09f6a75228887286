package org.newsgraph.resolve.event;

import java.util.List;
import java.util.SortedMap;
import org.newsgraph.model.Contradiction;
import org.newsgraph.model.EventLink;
import org.newsgraph.model.EventNode;

/**
 * Which node each event of each document is.
 *
 * @param nodes nodes by key
 * @param keys for each article id, the key of each of its event ids
 * @param links how the nodes belong to each other
 * @param contradictions reports that cannot both be right
 */
public record EventResolution(
        SortedMap<String, EventNode> nodes,
        SortedMap<String, SortedMap<String, String>> keys,
        List<EventLink> links,
        List<Contradiction> contradictions) {}
