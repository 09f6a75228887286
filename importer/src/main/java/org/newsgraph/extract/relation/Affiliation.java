package org.newsgraph.extract.relation;

import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

/** What sort of body an entity is, by its names. */
final class Affiliation {
    private static final Set<String> PARTY_NOUNS =
            Set.of("party", "lawmaker", "lawmakers", "politician", "senator", "mp");

    private Affiliation() {}

    static boolean isParty(MarkedSentence s, Mark mark) {
        if (mark.isPerson() || mark.isPlace() || mark.isCountry()) {
            return false;
        }
        if (s.is(mark.last() + 1, "party") || isParty(mark.entity())) {
            return true;
        }
        boolean adherent = Parties.standard().byAdherent(mark.text(), null).isPresent()
                || Parties.standard().byName(mark.text(), null).isPresent();
        return adherent || (mark.is(EntityType.GROUP) && PARTY_NOUNS.contains(s.lower(mark.last() + 1)));
    }

    static boolean isParty(Entity entity) {
        return kind(entity).filter(k -> k == OrganizationKind.PARTY).isPresent()
                || Parties.standard().byName(entity.name(), null).isPresent();
    }

    static Optional<OrganizationKind> kind(Mark mark) {
        return kind(mark.entity());
    }

    static Optional<OrganizationKind> kind(Entity entity) {
        if (entity.type() != EntityType.ORGANIZATION) {
            return Optional.empty();
        }
        return OrganizationWords.standard().kindOf(entity.name());
    }
}
