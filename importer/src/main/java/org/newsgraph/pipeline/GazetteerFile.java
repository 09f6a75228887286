package org.newsgraph.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.Gazetteer;

/**
 * A gazetteer as the user writes it: a table with the columns {@code key}, {@code type}, {@code name}, {@code aliases} (separated
 * by vertical bars) and {@code wikidata}; only type and name must be filled in.
 */
public final class GazetteerFile {
    private static final List<String> COLUMNS = List.of("key", "type", "name", "aliases", "wikidata");

    private GazetteerFile() {}

    /** Reads a file; throws {@link MalformedTable} or {@link java.io.UncheckedIOException}. */
    public static List<Gazetteer.Entry> read(Path file) {
        List<Gazetteer.Entry> entries = new ArrayList<>();
        Map<String, Long> lines = new HashMap<>();
        for (UserTable.Row row : UserTable.read(file, COLUMNS)) {
            Gazetteer.Entry entry = entry(row);
            Long before = lines.putIfAbsent(entry.key(), row.line());
            if (before != null) {
                throw row.malformed(
                        "the key " + entry.key() + " is that of line " + before + " too", "give each entity its own");
            }
            entries.add(entry);
        }
        return entries;
    }

    private static Gazetteer.Entry entry(UserTable.Row row) {
        EntityType type = type(row);
        String name = row.required("name");
        String key = row.cell("key").orElseGet(() -> Gazetteer.key(type, name));
        if (!key.matches("\\p{Ll}+:\\S+")) {
            throw row.malformed(
                    "not a key: " + key, "it looks like person:angela-merkel; left empty, it is made from the name");
        }
        Optional<String> wikidata = row.cell("wikidata");
        if (wikidata.isPresent() && !wikidata.get().matches("Q[1-9]\\d*")) {
            throw row.malformed("not an item of Wikidata: " + wikidata.get(), "it looks like Q567");
        }
        List<String> aliases = Arrays.stream(row.cell("aliases").orElse("").split("\\|"))
                .map(String::strip)
                .filter(a -> !a.isEmpty())
                .toList();
        return new Gazetteer.Entry(key, type, name, aliases, wikidata);
    }

    private static EntityType type(UserTable.Row row) {
        String label = row.required("type");
        return Arrays.stream(EntityType.values())
                .filter(t -> t.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(() -> row.malformed(
                        "not a type: " + label,
                        "one of "
                                + Arrays.stream(EntityType.values())
                                        .map(EntityType::label)
                                        .collect(Collectors.joining(", "))));
    }
}
