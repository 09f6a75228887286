package org.newsgraph.resolve.event;

import java.util.SortedMap;
import org.newsgraph.model.EventNode;

/**
 * Which node each event of each document is.
 *
 * @param nodes nodes by key
 * @param keys for each article id, the key of each of its event ids
 */
public record EventResolution(SortedMap<String, EventNode> nodes, SortedMap<String, SortedMap<String, String>> keys) {}
