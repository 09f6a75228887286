package org.newsgraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.newsgraph.model.GraphRows;

/** A character that stands in no element of any list, to separate their elements: there is no way to quote one. */
final class ArrayDelimiter {
    private final List<Character> free = new ArrayList<>(List.of(';', '|', '^', '~', '\uE000', '\uE001', '\uE002'));

    private ArrayDelimiter() {}

    /** Reads the graph once. */
    static ArrayDelimiter of(GraphRows graph) throws IOException {
        ArrayDelimiter delimiter = new ArrayDelimiter();
        graph.all(
                node -> delimiter.see(node.properties().values()),
                row -> delimiter.see(row.properties().values()));
        return delimiter;
    }

    private void see(Collection<Object> values) {
        for (Object value : values) {
            if (value instanceof List<?> list) {
                list.forEach(
                        element -> free.removeIf(c -> String.valueOf(element).indexOf(c) >= 0));
            }
        }
    }

    /** Throws {@link IOException} if lists hold each of the characters that are tried. */
    char choice() throws IOException {
        if (free.isEmpty()) {
            throw new IOException("lists hold every character that could separate their elements");
        }
        return free.get(0);
    }
}
