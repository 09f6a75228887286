package org.newsgraph.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** From the driver's values to plain ones. */
final class Values {
    private Values() {}

    static @Nullable Object plain(Value value) {
        return plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object object) {
        if (object instanceof Node node) {
            return Map.of("labels", sorted(node.labels()), "properties", plain(node.asMap()));
        }
        if (object instanceof Relationship relationship) {
            return Map.of("type", relationship.type(), "properties", plain(relationship.asMap()));
        }
        if (object instanceof Path path) {
            return plain(path);
        }
        if (object instanceof List<?> list) {
            List<@Nullable Object> plain = new ArrayList<>();
            list.forEach(o -> plain.add(plain(o)));
            return plain;
        }
        if (object instanceof Map<?, ?> map) {
            return plain(map);
        }
        return object;
    }

    private static Map<String, @Nullable Object> plain(Map<?, ?> map) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        map.forEach((key, value) -> plain.put(String.valueOf(key), plain(value)));
        return plain;
    }

    private static List<@Nullable Object> plain(Path path) {
        List<@Nullable Object> plain = new ArrayList<>();
        plain.add(plain((Object) path.start()));
        for (Path.Segment segment : path) {
            plain.add(plain((Object) segment.relationship()));
            plain.add(plain((Object) segment.end()));
        }
        return plain;
    }

    private static List<String> sorted(Iterable<String> labels) {
        List<String> sorted = new ArrayList<>();
        labels.forEach(sorted::add);
        sorted.sort(null);
        return sorted;
    }
}
