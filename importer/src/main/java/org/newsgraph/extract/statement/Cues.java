package org.newsgraph.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Token;

/** The lexicon of reporting words, from the resource {@code cues.txt}. */
final class Cues {
    private static final Map<String, EnumSet<CueClass>> LEXICON = load();
    private static final Set<CueClass> SPEECH =
            EnumSet.of(CueClass.SAY, CueClass.TELL, CueClass.ADD, CueClass.ASK, CueClass.CALL);

    private static final List<Map.Entry<String, List<String>>> STEMS = List.of(
            Map.entry("ied", List.of("y")),
            Map.entry("ies", List.of("y")),
            Map.entry("ed", List.of("", "e")),
            Map.entry("ing", List.of("", "e")),
            Map.entry("es", List.of("")),
            Map.entry("s", List.of("")));

    private Cues() {}

    /** Whether the token is a verb that may report what somebody says or thinks. */
    static boolean isVerb(Token token) {
        EnumSet<CueClass> classes = classes(token);
        return token.isVerb() && !classes.isEmpty() && !(classes.size() == 1 && classes.contains(CueClass.NOUN));
    }

    /** Whether it reports words, rather than a promise, a wish, or an attitude. */
    static boolean isSpeech(Token token) {
        return token.isVerb() && classes(token).stream().anyMatch(SPEECH::contains);
    }

    static boolean is(Token token, CueClass wanted) {
        return classes(token).contains(wanted) && (wanted == CueClass.NOUN) == token.isNoun();
    }

    /** By the lemma, or, where a verb's lemma is none of ours, by its regular stems. */
    private static EnumSet<CueClass> classes(Token token) {
        EnumSet<CueClass> classes = LEXICON.get(token.lemma());
        if (classes != null || !token.isVerb()) {
            return classes == null ? EnumSet.noneOf(CueClass.class) : classes;
        }
        String form = token.text().toLowerCase(Locale.ROOT);
        return STEMS.stream()
                .filter(e -> form.endsWith(e.getKey()))
                .flatMap(e -> e.getValue().stream()
                        .map(end -> form.substring(0, form.length() - e.getKey().length()) + end))
                .filter(LEXICON::containsKey)
                .findFirst()
                .map(LEXICON::get)
                .orElseGet(() -> EnumSet.noneOf(CueClass.class));
    }

    private static Map<String, EnumSet<CueClass>> load() {
        Map<String, EnumSet<CueClass>> lexicon = new HashMap<>();
        try (InputStream in = Cues.class.getResourceAsStream("cues.txt")) {
            if (in == null) {
                throw new IllegalStateException("cues.txt is missing from the class path");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(lexicon, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lexicon;
    }

    private static void add(Map<String, EnumSet<CueClass>> lexicon, String line) {
        int colon = line.indexOf(':');
        CueClass kind = CueClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String lemma : line.substring(colon + 1).trim().split(" +", -1)) {
            lexicon.computeIfAbsent(lemma, l -> EnumSet.noneOf(CueClass.class)).add(kind);
        }
    }
}
