package org.newsgraph.extract.relation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.Places;
import org.newsgraph.model.Predicate;

/** Where bodies are based and what they are part of, by the words around their names: "German carmaker X", "X in Y". */
final class SeatRelations {
    private static final Set<String> SEAT_PREPOSITIONS = Set.of("in", "of", "at");
    private static final Set<String> PARTS =
            Set.of("unit", "subsidiary", "division", "arm", "wing", "part", "branch", "affiliate", "offshoot", "brand");
    private static final int GAP = 5;

    void find(MarkedSentence s, Claims claims) {
        for (Mark body : s.names()) {
            if (body.isOrganization()) {
                before(s, body, claims);
                after(s, body, claims);
                part(s, body, claims);
            }
        }
    }

    /** "German carmaker X", "Germany's Bundestag", "the Munich-based institute X", "the EU's investment bank X". */
    private static void before(MarkedSentence s, Mark body, Claims claims) {
        int i = body.first() - 1;
        boolean possessive = false;
        boolean bare = true;
        boolean based = false;
        for (int n = 0; n < GAP && i >= 0 && (s.at(i) == null || s.lower(i).endsWith("-based")); n++, i--) {
            if (s.lower(i).endsWith("based")) {
                based = true;
                if (s.at(i) != null) {
                    break;
                }
            } else if (s.tag(i).equals("POS")) {
                possessive = true;
            } else if (!s.isNoun(i)
                    && !s.tag(i).startsWith("JJ")
                    && !s.tag(i).startsWith("VB")
                    && !isPunctuation(s, i)) {
                return;
            } else {
                bare = false;
            }
        }
        Mark mark = s.at(i);
        if (mark == null || mark.isPerson() || mark.equals(body)) {
            return;
        }
        if (mark.isCountry() || mark.isPlace()) {
            double confidence = based ? 0.95 : mark.isCountry() ? 0.85 : possessive || bare ? 0.7 : 0.6;
            seat(s, body, mark, confidence, claims);
        } else if (mark.isOrganization() && possessive && bare) {
            claims.add(body.id(), Predicate.PART_OF, mark.id(), Map.of(), s, s.span(mark.first(), body.last()), 0.75);
        }
    }

    private static boolean isPunctuation(MarkedSentence s, int i) {
        return s.is(i, "-")
                || s.tag(i).equals("``")
                || s.is(i, "\"")
                || s.is(i, "“")
                || s.tag(i).equals("HYPH");
    }

    static void seat(MarkedSentence s, Mark body, Mark where, double confidence, Claims claims) {
        claims.add(
                body.id(),
                Predicate.BASED_IN,
                where.id(),
                Map.of(),
                s,
                s.span(Math.min(where.first(), body.first()), Math.max(where.last(), body.last())),
                confidence);
        if (where.isCountry()
                && Affiliation.kind(body).filter(OrganizationKind::ofState).isPresent()) {
            claims.add(
                    body.id(),
                    Predicate.PART_OF,
                    where.id(),
                    Map.of(),
                    s,
                    s.span(Math.min(where.first(), body.first()), Math.max(where.last(), body.last())),
                    confidence);
        }
    }

    /** "X in Munich", "X, based in Munich,", "X (Berlin)", "X of Japan". */
    private static void after(MarkedSentence s, Mark body, Claims claims) {
        int i = body.last() + 1;
        Mark bracketed = s.is(i, "(") ? s.at(i + 1) : null;
        if (bracketed != null && bracketed.isOrganization()) {
            i = bracketed.last() + 2;
        }
        boolean based = false;
        if (s.is(i, ",")) {
            i++;
        }
        while (i < s.size()
                && Set.of("which", "is", "are", "was", "based", "headquartered", "located")
                        .contains(s.lower(i))) {
            based = based || s.is(i, "based") || s.is(i, "headquartered") || s.is(i, "located");
            i++;
        }
        boolean comma = s.is(i - 1, ",");
        if (!SEAT_PREPOSITIONS.contains(s.lower(i)) || (comma && !based)) {
            return;
        }
        int q = i + 1;
        while (q < s.size()
                && q - i <= GAP
                && s.at(q) == null
                && (s.tag(q).equals("DT") || s.tag(q).startsWith("JJ") || s.isNoun(q))) {
            q++;
        }
        Mark where = s.at(q);
        if (where == null
                || (!where.isCountry() && !where.isPlace())
                || s.tag(where.last() + 1).equals("POS")) {
            return;
        }
        boolean through = !OfficePhraseFinder.through(s, where).isEmpty();
        if (based || !through) {
            seat(s, body, where, based ? 0.95 : s.is(i, "of") ? 0.75 : 0.65, claims);
        }
    }

    /** "X, a unit of Y", "X, part of Y". */
    private static void part(MarkedSentence s, Mark body, Claims claims) {
        int comma = body.last() + 1;
        if (!s.is(comma, ",") && !s.is(comma, "is")) {
            return;
        }
        for (int i = comma + 1; i < s.size() && i <= comma + 6; i++) {
            if (PARTS.contains(s.lower(i)) && s.is(i + 1, "of")) {
                Optional<Mark> whole = s.startingAt(s.tag(i + 2).equals("DT") ? i + 3 : i + 2);
                whole.filter(w -> !w.isPerson())
                        .ifPresent(w -> claims.add(
                                body.id(),
                                Predicate.PART_OF,
                                w.id(),
                                Map.of(),
                                s,
                                s.span(body.first(), w.last()),
                                0.85));
                return;
            }
        }
    }

    /** "Kharkiv, Ukraine", "Zermatt in Switzerland", "the Swiss resort of Zermatt", "Berlin's Moabit district". */
    static void places(MarkedSentence s, Claims claims) {
        for (Mark place : s.names()) {
            if (!place.isPlace()) {
                continue;
            }
            for (Mark other : s.names()) {
                boolean larger = other.isCountry() || other.isPlace();
                if (larger && !other.id().equals(place.id()) && lies(s, place, other)) {
                    claims.add(
                            place.id(),
                            Predicate.LOCATED_IN,
                            other.id(),
                            Map.of(),
                            s,
                            s.span(Math.min(place.first(), other.first()), Math.max(place.last(), other.last())),
                            other.isCountry() ? 0.8 : 0.7);
                }
            }
        }
    }

    private static boolean lies(MarkedSentence s, Mark place, Mark other) {
        if (other.isPlace() && isLarger(place, other)) {
            return false;
        }
        if (other.first() > place.last()) {
            int i = place.last() + 1;
            boolean link = s.is(i, ",") || s.is(i, "in") || s.is(i, "(");
            int q = i + 1;
            while (q < other.first() && (s.tag(q).startsWith("JJ") || s.tag(q).equals("DT") || s.isNoun(q))) {
                q++;
            }
            boolean list = s.is(i, ",") && (s.is(other.last() + 1, "and") || s.is(other.last() + 2, "and"));
            boolean comma = s.is(i, ",") && q > i + 1;
            return link && q == other.first() && !list && !comma;
        }
        int i = place.first() - 1;
        if (s.is(i, ",") || s.is(i, "of")) {
            i--;
        }
        boolean named = false;
        while (i > other.last()) {
            String tag = s.tag(i);
            if (!s.isNoun(i) && !tag.startsWith("JJ") && !tag.equals("POS") && !s.is(i, "-")) {
                return false;
            }
            named = named || s.isNoun(i) || tag.equals("POS");
            i--;
        }
        return named;
    }

    private static boolean isLarger(Mark place, Mark other) {
        Places places = Places.standard();
        return places.byName(place.entity().name())
                        .filter(p -> !p.kind().equals("city"))
                        .isPresent()
                && places.byName(other.entity().name())
                        .filter(p -> p.kind().equals("city"))
                        .isPresent();
    }
}
