package org.newsgraph.extract.relation;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.NounClass;
import org.newsgraph.knowledge.Nouns;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;

/** Ties of people that no office tells: "Republican Ada Smith", "Ada Smith of the Greens", "Barcelona's Ana Ruiz". */
final class AffiliationRelations {
    private static final Set<String> TIES = Set.of("of", "from", "at", "with");
    private static final int GAP = 4;

    void find(MarkedSentence s, Claims claims) {
        for (Mark person : s.names()) {
            if (person.isPerson()) {
                before(s, person, claims);
                after(s, person, claims);
                apposed(s, person, claims);
                predicated(s, person, claims);
            }
        }
    }

    private static void before(MarkedSentence s, Mark person, Claims claims) {
        int i = person.first() - 1;
        boolean possessive = s.tag(i).equals("POS");
        if (possessive) {
            i--;
        }
        boolean bare = true;
        for (int n = 0; n < GAP && i >= 0 && s.at(i) == null; n++, i--) {
            if (!s.isNoun(i) && !s.tag(i).startsWith("JJ") && !s.tag(i).equals("POS") && !s.is(i, "-")) {
                return;
            }
            possessive = possessive || s.tag(i).equals("POS");
            bare = false;
        }
        Mark mark = s.at(i);
        if (mark == null || mark.isPerson()) {
            return;
        }
        if (mark.isCountry() && (bare || possessive)) {
            claims.add(person.id(), Predicate.NATIONAL_OF, mark.id(), Map.of(), s, s.span(i, person.last()), 0.7);
        } else if (Affiliation.isParty(s, mark)) {
            claims.add(person.id(), Predicate.MEMBER_OF, mark.id(), Map.of(), s, s.span(i, person.last()), 0.85);
        } else if (mark.isOrganization() && possessive && bare) {
            claims.add(person.id(), ofBody(mark), mark.id(), Map.of(), s, s.span(i, person.last()), 0.75);
        }
    }

    private static Predicate ofBody(Mark mark) {
        Optional<OrganizationKind> kind = Affiliation.kind(mark);
        if (kind.filter(k -> k == OrganizationKind.TEAM || k == OrganizationKind.PARTY)
                .isPresent()) {
            return Predicate.MEMBER_OF;
        }
        return Predicate.WORKS_FOR;
    }

    private static void after(MarkedSentence s, Mark person, Claims claims) {
        int i = person.last() + 1;
        if (s.is(i, "(")) {
            bracketed(s, person, i + 1, claims);
            return;
        }
        if (s.is(i, ",")) {
            i++;
        }
        if (!TIES.contains(s.lower(i))) {
            return;
        }
        boolean comma = s.is(i - 1, ",");
        int q = i + 1;
        while (q < s.size()
                && q - i <= GAP
                && s.at(q) == null
                && (s.tag(q).equals("DT") || s.tag(q).startsWith("JJ") || s.isNoun(q))) {
            q++;
        }
        Mark mark = s.at(q);
        if (mark == null
                || mark.isPerson()
                || !OfficePhraseFinder.through(s, mark).isEmpty()) {
            return;
        }
        boolean of = s.is(i, "of") || s.is(i, "from");
        if (mark.isCountry() && of && !comma) {
            tie(s, person, Predicate.NATIONAL_OF, mark, 0.65, claims);
        } else if (mark.isOrganization() && (of || (s.is(i, "at") && comma))) {
            tie(s, person, ofBody(mark), mark, 0.75, claims);
        } else if (Affiliation.isParty(s, mark) && of) {
            tie(s, person, Predicate.MEMBER_OF, mark, 0.8, claims);
        }
    }

    /** "A member of the Kenyan parliament, Ada Smith,": one of a body of a country. */
    private static void apposed(MarkedSentence s, Mark person, Claims claims) {
        int i = person.first() - 2;
        int next = person.last() + 1;
        boolean closed = next >= s.size() || s.is(next, ",") || s.tag(next).startsWith("VB");
        if (i < 3 || !s.is(i + 1, ",") || !closed) {
            return;
        }
        int words = 0;
        while (i > 2 && words < GAP && s.at(i) == null && s.isNoun(i)) {
            i--;
            words++;
        }
        Mark country = s.at(i);
        if (country == null || !country.isCountry()) {
            return;
        }
        int of = country.first() - (s.tag(country.first() - 1).equals("DT") ? 2 : 1);
        boolean one = words > 0
                && of > 0
                && (s.is(of, "of") || s.is(of, "in") || s.is(of, "for"))
                && Nouns.standard()
                        .classOf(s.lower(of - 1))
                        .filter(c -> c == NounClass.PERSON)
                        .isPresent();
        if (one) {
            claims.add(
                    person.id(), Predicate.NATIONAL_OF, country.id(), Map.of(), s, s.span(of - 1, person.last()), 0.65);
        }
    }

    /** "Ada Smith (SPD)", "Ada Smith (Bayern Munich)". */
    private static void bracketed(MarkedSentence s, Mark person, int i, Claims claims) {
        Mark mark = s.at(i);
        if (mark == null || !Set.of(")", ",", "-").contains(s.lower(mark.last() + 1))) {
            return;
        }
        if (mark.isOrganization() || Affiliation.isParty(s, mark)) {
            tie(s, person, Predicate.MEMBER_OF, mark, 0.8, claims);
        } else if (mark.isCountry()) {
            tie(s, person, Predicate.NATIONAL_OF, mark, 0.7, claims);
        }
    }

    /** "Smith is a Republican", "Smith, a Democrat from Ohio,", "the two Democrats". */
    private static void predicated(MarkedSentence s, Mark person, Claims claims) {
        for (Mark mark : s.names()) {
            if (!mark.is(EntityType.GROUP, EntityType.ORGANIZATION) || !Affiliation.isParty(s, mark)) {
                continue;
            }
            int head = mark.mention().head();
            boolean copula = !s.sentence().syntax().children(head, "cop").isEmpty()
                    && Assertion.holds(s, head)
                    && BearerFinder.subject(s, head, "nsubj")
                            .filter(m -> m.id().equals(person.id()))
                            .isPresent();
            boolean appositive = s.is(person.last() + 1, ",")
                    && (s.is(person.last() + 2, "a") || s.is(person.last() + 2, "the"))
                    && mark.first() > person.last() + 2
                    && mark.first() <= person.last() + 4;
            if (copula || appositive) {
                tie(s, person, Predicate.MEMBER_OF, mark, 0.8, claims);
            }
        }
    }

    /** A tie to what stands behind the name. */
    private static void tie(
            MarkedSentence s, Mark person, Predicate predicate, Mark mark, double confidence, Claims claims) {
        claims.add(person.id(), predicate, mark.id(), Map.of(), s, s.span(person.first(), mark.last()), confidence);
    }
}
