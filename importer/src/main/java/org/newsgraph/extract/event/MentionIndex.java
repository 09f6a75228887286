package org.newsgraph.extract.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.model.Mention;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;
import org.newsgraph.model.Span;

/** The mentions of a document by sentence and by the token that heads them. */
final class MentionIndex {
    private final Map<Long, List<Mention>> byHead = new HashMap<>();
    private final Map<Integer, List<Mention>> bySentence = new HashMap<>();

    MentionIndex(Mentions mentions) {
        for (Mention m : mentions.all()) {
            bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m);
            byHead.merge(key(m.sentence(), m.head()), List.of(m), MentionIndex::longest);
        }
    }

    /** The longer phrase; of one phrase that stands for several, all, and all parts of a compound that is one token ("Sino-Soviet"). */
    private static List<Mention> longest(List<Mention> a, List<Mention> b) {
        if (a.stream().noneMatch(m -> m.span().overlaps(b.get(0).span()))) {
            return Stream.concat(a.stream(), b.stream()).toList();
        }
        int difference = a.get(0).span().length() - b.get(0).span().length();
        if (difference != 0) {
            return difference > 0 ? a : b;
        }
        return a.get(0).kind() == MentionKind.NAME
                ? a
                : Stream.concat(a.stream(), b.stream()).toList();
    }

    private static long key(int sentence, int token) {
        return ((long) sentence << 32) | token;
    }

    /** All mentions of a sentence. */
    List<Mention> of(Parse parse) {
        return bySentence.getOrDefault(parse.sentence().index(), List.of());
    }

    /** The longest mention that the token heads, or all of one phrase that stands for several; none if it heads none. */
    List<Mention> headedBy(Parse parse, int token) {
        return byHead.getOrDefault(key(parse.sentence().index(), token), List.of());
    }

    /** The names of a sentence that hold the token. */
    Stream<Mention> namesAround(Parse parse, int token) {
        Span span = parse.token(token).span();
        return of(parse).stream()
                .filter(m -> m.kind() == MentionKind.NAME && m.span().contains(span));
    }
}
