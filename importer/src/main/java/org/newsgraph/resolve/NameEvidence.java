package org.newsgraph.resolve;

import java.util.List;
import java.util.Optional;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.knowledge.Spelling;
import org.newsgraph.model.EntityNode;

/**
 * How far the names of two nodes say that they are one.
 *
 * @param score from 0 to 1
 * @param words why
 */
record NameEvidence(double score, String words) {
    /** What the names say; empty if they say nothing. */
    static Optional<NameEvidence> of(EntityNode a, EntityNode b) {
        if (a.type() != b.type()) {
            return of(Fold.key(a.name()).equals(Fold.key(b.name())), 0.2, "one name, two types", a, b);
        }
        return switch (a.type()) {
            case PERSON -> people(a, b);
            case ORGANIZATION -> organizations(a, b);
            default -> of(sameName(a, b), 0.5, "one name", a, b);
        };
    }

    private static Optional<NameEvidence> of(boolean holds, double score, String why, EntityNode a, EntityNode b) {
        return holds ? Optional.of(new NameEvidence(score, why + ": " + a.name() + ", " + b.name())) : Optional.empty();
    }

    private static boolean sameName(EntityNode a, EntityNode b) {
        return Fold.key(a.name()).equals(Fold.key(b.name()));
    }

    private static Optional<NameEvidence> people(EntityNode a, EntityNode b) {
        PersonName x = PersonName.of(a.name());
        PersonName y = PersonName.of(b.name());
        if (x.isEmpty() || y.isEmpty()) {
            return Optional.empty();
        }
        if (sameName(a, b)) {
            return of(true, x.isSingle() ? 0.4 : 0.6, "one name", a, b);
        }
        if (!x.isSingle() && !y.isSingle()) {
            return of(x.compatible(y), 0.7, "the full names agree", a, b);
        }
        boolean surname = x.isSingle() != y.isSingle() && Spelling.same(x.last(), y.last());
        boolean genders = !a.attributes().containsKey("gender")
                || !b.attributes().containsKey("gender")
                || String.valueOf(a.attributes().get("gender"))
                        .equals(b.attributes().get("gender"));
        return of(surname && genders, 0.3, "one surname", a, b);
    }

    private static Optional<NameEvidence> organizations(EntityNode a, EntityNode b) {
        if (!String.valueOf(a.attributes().get("of"))
                        .equals(String.valueOf(b.attributes().get("of")))
                || areKnownAsTwo(a, b)) {
            return Optional.empty();
        }
        if (sameName(a, b)) {
            return of(true, 0.6, "one name", a, b);
        }
        boolean acronym = (OrganizationName.isAcronym(a.name()) && OrganizationName.isAcronymOf(a.name(), b.name()))
                || (OrganizationName.isAcronym(b.name()) && OrganizationName.isAcronymOf(b.name(), a.name()));
        if (acronym) {
            return of(true, 0.6, "an acronym", a, b);
        }
        List<String> x = OrganizationName.words(a.name());
        List<String> y = OrganizationName.words(b.name());
        List<String> shorter = x.size() < y.size() ? x : y;
        List<String> longer = shorter == x ? y : x;
        boolean part = shorter.size() > 1
                && shorter.size() < longer.size()
                && longer.subList(0, shorter.size()).equals(shorter);
        return of(part, 0.3, "one name is the beginning of the other", a, b);
    }

    private static boolean areKnownAsTwo(EntityNode a, EntityNode b) {
        Optional<String> x = Organizations.standard().fullName(a.name());
        Optional<String> y = Organizations.standard().fullName(b.name());
        return x.isPresent() && y.isPresent() && !x.equals(y);
    }
}
