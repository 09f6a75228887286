package org.newsgraph.extract.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words of time by kind, from the resource {@code words.txt}. */
final class TimeWords {
    private static final Map<String, Map<String, String>> KINDS = load();

    private TimeWords() {}

    static boolean hasKind(String kind) {
        return KINDS.containsKey(kind);
    }

    /** The value of a form, or null if the kind has no such form. */
    static @Nullable String value(String kind, @Nullable String form) {
        return form == null
                ? null
                : KINDS.getOrDefault(kind, Map.of())
                        .get(form.toLowerCase(Locale.ROOT).replaceAll(" +", " "));
    }

    /** All forms of a kind as an alternation, the longest first. */
    static String alternation(String kind) {
        return KINDS.getOrDefault(kind, Map.of()).keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(form -> form))
                .map(form -> Pattern.quote(form).replace(" ", "\\E +\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** The lines of a resource of this package that hold something. */
    static List<String> lines(String resource) {
        try (InputStream in = TimeWords.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing from the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> load() {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        for (String line : lines("words.txt")) {
            String[] parts = line.split(" +", -1);
            Map<String, String> forms = kinds.computeIfAbsent(parts[0], k -> new LinkedHashMap<>());
            for (int i = 2; i < parts.length; i++) {
                forms.put(parts[i].replace('_', ' '), parts[1]);
            }
        }
        return kinds;
    }
}
