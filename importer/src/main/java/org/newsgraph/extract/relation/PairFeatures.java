package org.newsgraph.extract.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Country;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.Relation;

/**
 * What a document tells of a pair of entities, as named features: the relations that its sentences say, how near the two
 * come, the words between them, what general knowledge says, and how central each is. No feature holds a name.
 */
final class PairFeatures {
    private final DocumentView view;

    PairFeatures(DocumentView view) {
        this.view = view;
    }

    List<String> of(Entity a, Entity b) {
        List<String> f = new ArrayList<>();
        f.add("bias");
        said(a, b, f);
        nearness(a, b, f);
        centrality(a, b, f);
        knowledge(a, b, f);
        chains(a, b, f);
        return f;
    }

    private void said(Entity a, Entity b, List<String> f) {
        List<Relation> here = view.between(a, b);
        for (Relation r : here) {
            f.add("said:" + r.predicate() + (r.confidence() >= 0.8 ? ":sure" : ":unsure"));
        }
        view.between(b, a).forEach(r -> f.add("reversed:" + r.predicate()));
        f.add(here.isEmpty() ? "unsaid" : "said");
        for (Predicate p : List.of(
                Predicate.NATIONAL_OF,
                Predicate.HOLDS_OFFICE,
                Predicate.BASED_IN,
                Predicate.LOCATED_IN,
                Predicate.MEMBER_OF,
                Predicate.WORKS_FOR,
                Predicate.LEADS,
                Predicate.PART_OF)) {
            boolean elsewhere = view.from(a).stream()
                    .anyMatch(
                            r -> r.predicate() == p && !r.object().equals(b.id()) && view.type(r.object()) == b.type());
            if (elsewhere) {
                f.add((here.isEmpty() ? "other:" : "also:") + p);
            }
        }
    }

    private void nearness(Entity a, Entity b, List<String> f) {
        Optional<DocumentView.Meeting> meeting = view.meeting(a, b);
        if (meeting.isEmpty()) {
            f.add("apart:" + bucket(view.sentencesApart(a, b), 1, 2, 4, 8));
            return;
        }
        DocumentView.Meeting m = meeting.get();
        f.add("near:" + bucket(m.gap(), 0, 1, 2, 3, 5, 8, 15) + (m.subjectFirst() ? ":sub" : ":ob"));
        f.add("meetings:" + bucket(view.meetings(a, b), 1, 2, 4));
        if (m.gap() <= 6) {
            m.words().forEach(w -> f.add("word:" + w + (m.subjectFirst() ? ":sub" : ":ob")));
        }
        if (m.gap() <= 3) {
            f.add("shape:" + String.join("_", m.shape()) + (m.subjectFirst() ? ":sub" : ":ob"));
        }
        if (!m.path().isEmpty()) {
            f.add("path:" + m.path());
        }
        String form = form(m.object());
        f.add("form:" + form + ":" + bucket(m.gap(), 0, 1, 3, 6) + (m.subjectFirst() ? ":sub" : ":ob"));
        f.add("forms:" + view.forms(b, a));
        f.add("before:" + m.before());
        f.add("after:" + m.after());
    }

    /** How the object's name stands: as a modifier, a possessive, or after which preposition. */
    private static String form(DocumentView.Place place) {
        MarkedSentence s = place.sentence();
        int next = place.mark().last() + 1;
        int before = place.mark().first() - 1;
        if (s.tag(next).equals("POS")) {
            return "possessive";
        }
        if (s.isNoun(next) || s.tag(next).startsWith("JJ")) {
            return "modifier";
        }
        before = s.is(before, "the") ? before - 1 : before;
        return s.tag(before).equals("IN") || s.tag(before).equals("TO") ? s.lower(before) : "bare";
    }

    private void centrality(Entity a, Entity b, List<String> f) {
        f.add("subject:" + bucket(view.count(a), 1, 2, 4));
        f.add("object:" + bucket(view.count(b), 1, 2, 4, 8));
        f.add("rank:" + bucket(view.rank(b), 0, 1, 2, 4));
        f.add("rivals:" + bucket(view.ofType(b.type()), 1, 2, 4, 8));
        if (view.share(b) > 0.5) {
            f.add("dominant");
        }
        f.add("lead:" + view.inLead(b));
    }

    private void knowledge(Entity a, Entity b, List<String> f) {
        Facts facts = view.facts();
        if (b.type() == EntityType.COUNTRY || b.type() == EntityType.PLACE) {
            String known = facts.lies(a, b);
            f.add("lies:" + known);
            f.add("lies:" + known + ":" + bucket(view.rank(b), 0, 1, 2));
        }
        if (b.type() == EntityType.ORGANIZATION) {
            f.add("part:" + facts.partOf(a, b));
        }
        kind(a).ifPresent(k -> {
            f.add("kind:" + k);
            f.add("kind:" + k + (view.share(b) > 0.5 ? ":dominant" : ":minor"));
        });
        kind(b).ifPresent(k -> f.add("objectkind:" + k));
        if (a.type() == EntityType.PERSON) {
            view.offices(a).forEach(k -> {
                f.add("office:" + k);
                f.add("office:" + k + (view.share(b) > 0.5 ? ":dominant" : ":minor"));
            });
        }
        if (a.type() == EntityType.PERSON && b.type() == EntityType.ORGANIZATION) {
            f.add("homes:" + homes(a, b));
        }
        country(b).ifPresent(c -> f.add("home:" + view.home(c.iso2())));
    }

    /** Whether the person's country, as the sentences say, is the body's. */
    private String homes(Entity person, Entity body) {
        List<String> own = view.from(person).stream()
                .filter(r -> r.predicate() == Predicate.NATIONAL_OF || r.predicate() == Predicate.HOLDS_OFFICE)
                .map(Relation::object)
                .toList();
        List<String> its = view.from(body).stream()
                .filter(r -> r.predicate() == Predicate.BASED_IN)
                .map(Relation::object)
                .toList();
        if (own.isEmpty()) {
            return "unknown";
        }
        if (its.stream().anyMatch(own::contains)) {
            return "same";
        }
        Optional<String> code = view.facts().countryCode(body);
        if (code.isEmpty()) {
            return its.isEmpty() ? "unknown" : "other";
        }
        boolean same = own.stream().anyMatch(id -> {
            Entity e = view.entity(id);
            return e != null && code.get().equals(e.attributes().get("iso2"));
        });
        return same ? "same" : "other";
    }

    private static Optional<OrganizationKind> kind(Entity e) {
        return Affiliation.kind(e);
    }

    private static Optional<Country> country(Entity e) {
        return Optional.ofNullable(e.attributes().get("iso2")).flatMap(Countries.standard()::byCode);
    }

    /** What follows through a third: a person's body that is based in the country, a body's city that lies in it. */
    private void chains(Entity a, Entity b, List<String> f) {
        for (Relation first : view.from(a)) {
            Entity middle = view.entity(first.object());
            if (middle == null || middle.id().equals(b.id())) {
                continue;
            }
            for (Relation second : view.between(middle, b)) {
                f.add("chain:" + first.predicate() + ">" + second.predicate());
            }
            String known = view.facts().lies(middle, b);
            if (known.equals("yes")) {
                f.add("chain:" + first.predicate() + ">lies");
            } else if (known.equals("no") && b.type() == EntityType.COUNTRY) {
                f.add("chain:" + first.predicate() + ">elsewhere");
            }
        }
    }

    static String bucket(int value, int... borders) {
        for (int border : borders) {
            if (value <= border) {
                return "<=" + border;
            }
        }
        return "more";
    }
}
