package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;

/**
 * What nouns of relations say: "tensions between X and Y", "X's strained relations with Y", "X's presence in Y", "its
 * annexation of Y", "in an interview with Y, X said".
 */
final class TieRelations {
    private static final Set<String> TIES = Set.of("relations", "ties", "relationship", "relation");
    private static final Set<String> QUARRELS = Set.of(
            "tensions",
            "tension",
            "dispute",
            "row",
            "feud",
            "standoff",
            "stand-off",
            "rift",
            "rivalry",
            "animosity",
            "hostility",
            "enmity",
            "spat");
    private static final Set<String> STRAIN = Set.of(
            "tense",
            "strained",
            "strain",
            "frosty",
            "icy",
            "chilly",
            "sour",
            "soured",
            "poor",
            "deteriorate",
            "deteriorated",
            "deteriorating",
            "worsen",
            "worsened",
            "worsening",
            "low",
            "lows",
            "frayed",
            "fraught",
            "cool",
            "cooled",
            "cold",
            "bad",
            "hostile",
            "troubled",
            "rocky",
            "antagonistic",
            "nadir",
            "plummet",
            "escalate",
            "escalated");
    private static final Set<String> PRESENCE =
            Set.of("presence", "troops", "forces", "soldiers", "bases", "fighters", "operations", "contingent");
    private static final Set<String> SEIZURES = Set.of("annexation");
    private static final int WINDOW = 8;

    void find(MarkedSentence s, Claims claims) {
        for (int i = 0; i < s.size(); i++) {
            String word = s.lower(i);
            if (!s.isNoun(i) || s.at(i) != null) {
                continue;
            }
            if (QUARRELS.contains(word) || (TIES.contains(word) && isStrained(s, i))) {
                List<Mark> sides = sides(s, i);
                if (sides.size() == 2) {
                    claim(s, sides.get(0), Predicate.TENSE_WITH, sides.get(1), i, 0.75, claims);
                }
            } else if (PRESENCE.contains(word)) {
                presence(s, i, claims);
            } else if (SEIZURES.contains(word)) {
                seizure(s, i, claims);
            } else if (word.equals("interview") || word.equals("interviews")) {
                interview(s, i, claims);
            }
        }
    }

    private static boolean isStrained(MarkedSentence s, int noun) {
        for (int i = noun - 3; i < s.size() && i <= noun + 14; i++) {
            if (STRAIN.contains(s.lower(i)) && (i < noun ? i >= 0 : Assertion.holds(s, i))) {
                return true;
            }
        }
        return false;
    }

    /** "between X and Y", "X's … with Y", "X-Y". */
    private static List<Mark> sides(MarkedSentence s, int noun) {
        List<Mark> sides = new ArrayList<>();
        boolean between = s.is(noun + 1, "between");
        if (!between) {
            owner(s, noun).ifPresent(sides::add);
        }
        if (between || s.is(noun + 1, "with")) {
            Mark last = null;
            for (int i = noun + 2; i < s.size() && i <= noun + 2 + WINDOW && sides.size() < 2; i++) {
                Mark mark = s.at(i);
                if (mark != null && !mark.equals(last) && isSide(mark)) {
                    sides.add(mark);
                    last = mark;
                } else if (mark == null && s.token(i).isVerb()) {
                    break;
                }
            }
        }
        return sides;
    }

    private static boolean isSide(Mark mark) {
        return mark.isPerson() || mark.isCountry() || mark.isOrganization() || mark.is(EntityType.GROUP);
    }

    /** Whose it is: a possessive, an adjective of a country, a pronoun, or the subject of its clause. */
    private static Optional<Mark> owner(MarkedSentence s, int noun) {
        for (int i = noun - 1; i >= 0 && noun - i <= 4; i--) {
            Mark mark = s.at(i);
            if (mark != null) {
                return Optional.of(mark).filter(TieRelations::isSide);
            }
            if (s.tag(i).equals("PRP$")) {
                return s.headedBy(i).or(() -> subjectOf(s, noun));
            }
            if (!s.tag(i).startsWith("JJ")
                    && !s.tag(i).equals("POS")
                    && !s.isNoun(i)
                    && !s.tag(i).equals("CD")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> subjectOf(MarkedSentence s, int noun) {
        int i = noun;
        for (int n = 0; i >= 0 && n < 6; n++, i = s.head(i)) {
            for (int c : s.sentence().syntax().children(i, "nsubj")) {
                Optional<Mark> mark = s.headedBy(c);
                if (mark.isPresent()) {
                    return mark;
                }
            }
        }
        return Optional.empty();
    }

    private static void presence(MarkedSentence s, int noun, Claims claims) {
        Optional<Mark> owner = owner(s, noun).filter(m -> m.isCountry() || m.isOrganization());
        placeAfter(s, noun, "in")
                .filter(p -> owner.isPresent() && !p.id().equals(owner.get().id()))
                .filter(p -> Assertion.holds(s, noun))
                .ifPresent(p -> claim(s, owner.orElseThrow(), Predicate.ACTIVE_IN, p, noun, 0.75, claims));
    }

    private static void seizure(MarkedSentence s, int noun, Claims claims) {
        Optional<Mark> owner = owner(s, noun).filter(Mark::isCountry);
        placeAfter(s, noun, "of")
                .filter(p -> owner.isPresent() && !p.id().equals(owner.get().id()))
                .ifPresent(p -> claim(s, owner.orElseThrow(), Predicate.ANNEXED, p, noun, 0.85, claims));
    }

    private static Optional<Mark> placeAfter(MarkedSentence s, int noun, String preposition) {
        if (!s.is(noun + 1, preposition)) {
            return Optional.empty();
        }
        for (int i = noun + 2; i < s.size() && i <= noun + 5; i++) {
            Mark mark = s.at(i);
            if (mark != null) {
                boolean place = mark.isPlace() || mark.isCountry();
                return place && OfficePhraseFinder.through(s, mark).isEmpty() ? Optional.of(mark) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who gave the interview is its owner, or the subject of the clause that it stands in. */
    private static void interview(MarkedSentence s, int noun, Claims claims) {
        if (!Set.of("with", "for", "to", "by").contains(s.lower(noun + 1)) || !Assertion.holds(s, noun)) {
            return;
        }
        Mark medium = null;
        for (int i = noun + 2; i < s.size() && i <= noun + 7 && medium == null; i++) {
            medium = s.at(i);
        }
        if (medium == null || !medium.isOrganization()) {
            return;
        }
        Optional<Mark> owner = owner(s, noun)
                .filter(Mark::isPerson)
                .or(() -> subjectOf(s, noun).filter(Mark::isPerson));
        Mark paper = medium;
        owner.ifPresent(o -> claims.add(
                o.id(),
                Predicate.SPOKE_WITH,
                paper.id(),
                Map.of("medium", "interview"),
                s,
                s.span(Math.min(noun, o.first()), Math.max(paper.last(), o.last())),
                0.75));
    }

    private static void claim(
            MarkedSentence s, Mark a, Predicate predicate, Mark b, int noun, double confidence, Claims claims) {
        int first = Math.min(noun, Math.min(a.first(), b.first()));
        int last = Math.max(noun, Math.max(a.last(), b.last()));
        claims.add(a.id(), predicate, b.id(), Map.of(), s, s.span(first, last), confidence);
    }
}
