package org.newsgraph.extract.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Token;

/** The lexicon of reporting words, from the resource {@code cues.txt}. */
final class Cues {
    private static final Map<String, EnumSet<CueClass>> LEXICON = load();
    private static final Set<CueClass> SPEECH =
            EnumSet.of(CueClass.SAY, CueClass.TELL, CueClass.ADD, CueClass.ASK, CueClass.CALL);

    private Cues() {}

    /** Whether the token is a verb that may report what somebody says or thinks. */
    static boolean isVerb(Token token) {
        EnumSet<CueClass> classes = LEXICON.get(token.lemma());
        return token.isVerb() && classes != null && !(classes.size() == 1 && classes.contains(CueClass.NOUN));
    }

    /** Whether it reports words, rather than a promise, a wish, or an attitude. */
    static boolean isSpeech(Token token) {
        return token.isVerb()
                && LEXICON.getOrDefault(token.lemma(), EnumSet.noneOf(CueClass.class)).stream()
                        .anyMatch(SPEECH::contains);
    }

    static boolean is(Token token, CueClass wanted) {
        EnumSet<CueClass> classes = LEXICON.get(token.lemma());
        return classes != null && classes.contains(wanted) && (wanted == CueClass.NOUN) == token.isNoun();
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
