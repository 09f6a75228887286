package org.newsgraph.extract.relation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.knowledge.Kinship;
import org.newsgraph.knowledge.Office;
import org.newsgraph.knowledge.OfficeKind;
import org.newsgraph.knowledge.OfficeQualifier;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Span;

/** What titles and offices say: who holds which office of what, leads, works for, or is a member or national of what. */
final class OfficeRelations {
    /** Common nouns that stand for the state that their adjective names. */
    private static final Set<String> STATE_NOUNS = Set.of(
            "government",
            "state",
            "republic",
            "cabinet",
            "nation",
            "people",
            "administration",
            "regime",
            "parliament",
            "authorities",
            "presidency",
            "country",
            "military",
            "army",
            "armed",
            "forces",
            "delegation",
            "opposition");

    private static final Set<OfficeKind> PERSONAL =
            Set.of(OfficeKind.ADVISER, OfficeKind.SPOKESPERSON, OfficeKind.LAWYER, OfficeKind.EMPLOYEE);

    private final OfficePhraseFinder phrases = new OfficePhraseFinder();
    private final BearerFinder bearers = new BearerFinder();
    private final Map<String, Map<OfficeKind, String>> kinds;

    /** Notes in {@code kinds} which kinds of office each person is said to hold, with titles, of whatever body. */
    OfficeRelations(Map<String, Map<OfficeKind, String>> kinds) {
        this.kinds = kinds;
    }

    void find(MarkedSentence s, Claims claims) {
        OfficePhrase before = null;
        List<Bearer> of = List.of();
        for (OfficePhrase phrase : phrases.find(s)) {
            boolean linked = before != null
                    && phrase.from() - Math.max(before.head(), before.to()) <= 2
                    && s.is(Math.max(before.head(), before.to()) + 1, "and");
            List<Bearer> found = bearers.find(s, phrase);
            if (found.isEmpty() && linked) {
                found = of;
            } else if (before != null && linked && !found.isEmpty() && of.isEmpty() && before.asserted()) {
                claimAll(s, before, found, claims);
            }
            if (phrase.asserted()) {
                claimAll(s, phrase, found, claims);
            }
            before = phrase;
            of = found;
        }
    }

    private void claimAll(MarkedSentence s, OfficePhrase phrase, List<Bearer> found, Claims claims) {
        for (Bearer bearer : found) {
            kinds.computeIfAbsent(bearer.person().id(), k -> new TreeMap<>())
                    .putIfAbsent(phrase.office().kind(), phrase.title());
            for (Complement complement : phrase.complements()) {
                if (!complement.mark().id().equals(bearer.person().id())) {
                    claim(s, phrase, bearer, complement, claims);
                }
            }
        }
    }

    private void claim(MarkedSentence s, OfficePhrase phrase, Bearer bearer, Complement c, Claims claims) {
        Map<String, String> qualifiers = qualifiers(phrase, bearer);
        Span span = s.span(
                        Math.min(phrase.from(), bearer.person().first()),
                        Math.max(phrase.to(), bearer.person().last()))
                .cover(c.mark().mention().span());
        double confidence =
                bearer.confidence() - (c.direct() ? 0 : 0.2) - (c.how().equals("left") ? 0 : 0.02);
        Optional<Predicate> predicate = predicate(s, phrase, c);
        predicate.ifPresent(p -> claims.add(bearer.person().id(), p, c.mark().id(), qualifiers, s, span, confidence));
        if (isNational(phrase.office(), c)) {
            claims.add(
                    bearer.person().id(),
                    Predicate.NATIONAL_OF,
                    c.mark().id(),
                    Map.of(),
                    s,
                    span,
                    Math.min(confidence, 0.85));
        }
    }

    private static Map<String, String> qualifiers(OfficePhrase phrase, Bearer bearer) {
        Map<String, String> qualifiers = new TreeMap<>();
        if (!isCounterpart(phrase)) {
            qualifiers.put("title", phrase.title());
        }
        Optional<OfficeQualifier> qualifier = phrase.qualifier();
        if (qualifier.isPresent()) {
            qualifiers.put("status", qualifier.get().status());
        } else if (bearer.past()) {
            qualifiers.put("status", "former");
        }
        return qualifiers;
    }

    /** "His Russian counterpart" holds an office of Russia, of which the words do not tell the title. */
    private static boolean isCounterpart(OfficePhrase phrase) {
        return phrase.office().noun().equals("counterpart");
    }

    /** With a country's adjective nearly every noun of office or trade tells a nationality. */
    private static boolean isNational(Office office, Complement c) {
        if (!c.mark().isCountry() || Kinship.standard().byNoun(office.noun()).isPresent()) {
            return false;
        }
        boolean before = c.how().equals("left") || c.how().equals("possessive");
        boolean abroad = office.kind() == OfficeKind.DIPLOMAT && !before;
        if (office.kind().ofState()) {
            return !abroad && (before || c.how().equals("of")) && (c.direct() || STATE_NOUNS.contains(c.through()));
        }
        boolean citizen =
                c.how().equals("of") && Set.of("citizen", "national", "native").contains(office.noun());
        return citizen || (before && (c.direct() || office.kind() == OfficeKind.PROFESSION));
    }

    private static Optional<Predicate> predicate(MarkedSentence s, OfficePhrase phrase, Complement c) {
        if (c.mark().isCountry()) {
            return ofCountry(phrase, c);
        }
        if (c.mark().isPerson()) {
            return ofPerson(phrase.office().kind());
        }
        if (c.mark().isPlace()) {
            return ofPlace(phrase.office(), c);
        }
        boolean party = Affiliation.isParty(s, c.mark());
        if (c.mark().isOrganization() || party) {
            return ofOrganization(phrase, c, party);
        }
        return Optional.empty();
    }

    private static Optional<Predicate> ofCountry(OfficePhrase phrase, Complement c) {
        Office office = phrase.office();
        boolean state = c.direct() || STATE_NOUNS.contains(c.through());
        boolean tie = c.how().equals("left")
                || c.how().equals("possessive")
                || c.how().equals("of")
                || c.how().equals("for");
        if (!state || !tie) {
            return Optional.empty();
        }
        return switch (office.kind()) {
            case HEAD_OF_STATE,
                    HEAD_OF_GOVERNMENT,
                    DEPUTY_HEAD,
                    MINISTER,
                    OFFICIAL,
                    SPOKESPERSON,
                    DIPLOMAT,
                    LEGISLATOR,
                    LOCAL_EXECUTIVE -> Optional.of(Predicate.HOLDS_OFFICE);
            case LEADER -> Optional.of(Predicate.LEADS);
            case MILITARY -> Optional.of(Predicate.WORKS_FOR);
            case COACH -> Optional.of(Predicate.COACHES);
            case SPORT -> c.how().equals("possessive") ? Optional.of(Predicate.PLAYS_FOR) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Predicate> ofPerson(OfficeKind kind) {
        if (!PERSONAL.contains(kind)) {
            return Optional.empty();
        }
        return Optional.of(kind == OfficeKind.LAWYER ? Predicate.REPRESENTS : Predicate.WORKS_FOR);
    }

    private static Optional<Predicate> ofPlace(Office office, Complement c) {
        boolean state = office.kind().ofState() || office.kind() == OfficeKind.CLERGY;
        if (state && c.direct() && !c.how().equals("in")) {
            return Optional.of(Predicate.HOLDS_OFFICE);
        }
        return office.kind() == OfficeKind.LEADER && c.direct() ? Optional.of(Predicate.LEADS) : Optional.empty();
    }

    private static Optional<Predicate> ofOrganization(OfficePhrase phrase, Complement c, boolean party) {
        OfficeKind kind = sense(phrase, c).kind();
        if (!c.direct() && !party && c.how().equals("of") && !STATE_NOUNS.contains(c.through())) {
            return Optional.of(Predicate.WORKS_FOR);
        }
        return switch (kind) {
            case EXECUTIVE, LEADER, LOCAL_EXECUTIVE -> Optional.of(Predicate.LEADS);
            case HEAD_OF_STATE, HEAD_OF_GOVERNMENT ->
                Optional.of(party && c.how().equals("left") ? Predicate.MEMBER_OF : Predicate.LEADS);
            case DEPUTY_HEAD, LEGISLATOR, MEMBER -> Optional.of(Predicate.MEMBER_OF);
            case MINISTER, OFFICIAL, DIPLOMAT, CLERGY, JURIST ->
                Optional.of(party ? Predicate.MEMBER_OF : Predicate.WORKS_FOR);
            case SPOKESPERSON -> Optional.of(Predicate.HOLDS_OFFICE);
            case MILITARY, ADVISER, EMPLOYEE -> Optional.of(Predicate.WORKS_FOR);
            case FOUNDER -> Optional.of(Predicate.FOUNDED);
            case OWNER -> Optional.of(Predicate.OWNS);
            case SPORT -> Optional.of(Predicate.PLAYS_FOR);
            case COACH -> Optional.of(Predicate.COACHES);
            case LAWYER -> Optional.of(Predicate.REPRESENTS);
            case PROFESSION -> Optional.of(party ? Predicate.MEMBER_OF : Predicate.WORKS_FOR);
        };
    }

    /** A "manager" of a team coaches it; a "captain" of a team plays for it. */
    private static Office sense(OfficePhrase phrase, Complement c) {
        boolean team = Affiliation.kind(c.mark())
                .filter(k -> k == OrganizationKind.TEAM)
                .isPresent();
        return phrase.senses().stream()
                .filter(o -> team && (o.kind() == OfficeKind.COACH || o.kind() == OfficeKind.SPORT))
                .findFirst()
                .orElse(phrase.office());
    }
}
