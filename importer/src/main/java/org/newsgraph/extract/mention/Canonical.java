package org.newsgraph.extract.mention;

import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.knowledge.Party;
import org.newsgraph.knowledge.Places;
import org.newsgraph.knowledge.Regions;

/** The usual name of what knowledge knows by several names; of what it does not know, the name as it is. */
final class Canonical {
    private Canonical() {}

    static String organization(String name) {
        return Organizations.standard()
                .fullName(name)
                .or(() -> Parties.standard().byAdherent(name, "US").map(Canonical::first))
                .orElse(name);
    }

    private static String first(Party party) {
        return party.names().get(0);
    }

    static String place(String name) {
        Regions regions = Regions.standard();
        return regions.byName(name)
                .or(() -> regions.byAdjective(name))
                .or(() -> Places.standard().byName(name).map(p -> p.names().get(0)))
                .orElse(name);
    }
}
