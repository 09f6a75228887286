package org.newsgraph.extract.relation;

import java.util.Map;
import java.util.Optional;
import org.newsgraph.knowledge.Kinship;
import org.newsgraph.knowledge.Kinship.Kin;

/** Families and rivals: "Ada Smith's son Bob", "Bob Smith, the son of Ada Smith", "his wife, Eve", "her rival Ann Lee". */
final class KinRelations {
    private final Kinship kinship = Kinship.standard();

    void find(MarkedSentence s, Claims claims) {
        for (int i = 0; i < s.size(); i++) {
            if (s.at(i) != null || !(s.isNoun(i) || s.tag(i).startsWith("JJ"))) {
                continue;
            }
            Optional<Kin> kin = kinship.byNoun(s.lower(i));
            if (kin.isPresent()) {
                claim(s, i, kin.get(), claims);
            }
        }
    }

    private static void claim(MarkedSentence s, int noun, Kin kin, Claims claims) {
        Optional<Mark> other = possessor(s, noun).or(() -> ofWhom(s, noun));
        if (other.isEmpty() || !other.get().isPerson()) {
            return;
        }
        bearer(s, noun, other.get())
                .filter(b -> !b.id().equals(other.get().id()))
                .ifPresent(b -> claims.add(
                        kin.reversed() ? other.get().id() : b.id(),
                        kin.predicate(),
                        kin.reversed() ? b.id() : other.get().id(),
                        Map.of("as", s.lower(noun)),
                        s,
                        s.span(
                                Math.min(b.first(), other.get().first()),
                                Math.max(b.last(), other.get().last())),
                        0.85));
    }

    private static Optional<Mark> possessor(MarkedSentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i <= 4; i--) {
            if (s.tag(i).equals("PRP$")) {
                return s.headedBy(i);
            }
            if (s.tag(i).equals("POS")) {
                return Optional.ofNullable(s.at(i - 1));
            }
            if (!s.tag(i).startsWith("JJ") && !s.tag(i).equals("CD") && !s.isNoun(i)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> ofWhom(MarkedSentence s, int noun) {
        if (!s.is(noun + 1, "of") && !s.is(noun + 1, "to")) {
            return Optional.empty();
        }
        for (int i = noun + 2; i < s.size() && i <= noun + 6; i++) {
            Mark mark = s.at(i);
            if (mark != null) {
                return mark.isPerson() && !s.tag(mark.last() + 1).equals("POS") ? Optional.of(mark) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> bearer(MarkedSentence s, int noun, Mark other) {
        Mark next = s.at(noun + 1);
        if (next == null && s.is(noun + 1, ",")) {
            next = s.at(noun + 2);
        }
        if (next != null && next.isPerson() && !next.equals(other)) {
            return Optional.of(next);
        }
        int from = noun;
        while (from > 0
                && (s.tag(from - 1).startsWith("JJ")
                        || s.tag(from - 1).equals("DT")
                        || s.tag(from - 1).equals("PRP$"))) {
            from--;
        }
        if (other.first() < noun) {
            from = Math.min(from, other.first());
        }
        Mark before = s.is(from - 1, ",") ? s.at(from - 2) : null;
        if (before != null && before.isPerson()) {
            return Optional.of(before);
        }
        int after = Math.max(noun, other.last()) + 1;
        Mark apposed = s.is(after, ",") ? s.at(after + 1) : null;
        if (apposed != null && apposed.isPerson()) {
            return Optional.of(apposed);
        }
        boolean copula = !s.sentence().syntax().children(noun, "cop").isEmpty() && Assertion.holds(s, noun);
        return copula ? BearerFinder.subject(s, noun, "nsubj") : Optional.empty();
    }
}
