package org.newsgraph.source;

import java.util.List;
import java.util.Optional;

/** The headline of a plain text: its first line, if it looks like one. */
final class Headline {
    private static final int LONGEST = 200;

    private Headline() {}

    static Optional<String> of(String text) {
        List<String> lines = text.lines()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .limit(2)
                .toList();
        if (lines.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(lines.get(0)).filter(Headline::looksLikeOne);
    }

    private static boolean looksLikeOne(String line) {
        return line.length() <= LONGEST
                && line.codePoints().anyMatch(Character::isLetter)
                && !endsASentence(line)
                && PublicationDate.onItsOwnLine(line).isEmpty();
    }

    /** A full stop, or one before a closing quotation mark; headlines end in question marks, not in full stops. */
    private static boolean endsASentence(String line) {
        String bare = line.replaceFirst("[\"'”’)]+$", "");
        return bare.endsWith(".") || bare.endsWith(":") || bare.endsWith(",");
    }
}
