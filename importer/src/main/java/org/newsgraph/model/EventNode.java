package org.newsgraph.model;

import org.jspecify.annotations.Nullable;

/**
 * One event across documents: a node of the graph.
 *
 * @param key stable and derived from content
 * @param label short text for people, such as "phone call: Donald Trump, Vladimir Putin (2016-11-14)"
 * @param because why reports were taken as one event, or null for a single report
 */
public record EventNode(
        String key,
        EventType type,
        @Nullable String mode,
        String label,
        Realis realis,
        @Nullable String timex,
        @Nullable String start,
        @Nullable String end,
        Granularity granularity,
        int support,
        double confidence,
        @Nullable String because) {}
