package org.newsgraph.extract.mention;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.knowledge.OrganizationKind;
import org.newsgraph.knowledge.OrganizationWords;
import org.newsgraph.model.EntityType;

/** Which nouns stand for a named entity by themselves, and of what kind it then is. */
final class Kinds {
    private static final Set<String> PEOPLE = Set.of("man", "woman", "politician", "leader", "candidate", "president");
    private static final Set<String> COUNTRIES = Set.of("country", "nation", "republic", "kingdom", "superpower");
    private static final Set<String> BUSINESS = Set.of(
            "company",
            "firm",
            "corporation",
            "manufacturer",
            "maker",
            "carrier",
            "airline",
            "retailer",
            "producer",
            "automaker",
            "carmaker",
            "planemaker",
            "drugmaker",
            "chipmaker",
            "steelmaker",
            "toymaker",
            "brewer",
            "conglomerate",
            "multinational",
            "giant",
            "supplier",
            "developer",
            "startup",
            "bank",
            "lender",
            "insurer");
    private static final Set<String> BODIES = Set.of(
            "party",
            "agency",
            "organization",
            "organisation",
            "group",
            "club",
            "team",
            "bloc",
            "alliance",
            "movement",
            "militia",
            "newspaper",
            "paper",
            "daily",
            "magazine",
            "broadcaster",
            "network",
            "channel",
            "ministry",
            "court",
            "university",
            "institute",
            "council",
            "commission",
            "committee",
            "union",
            "federation",
            "association",
            "charity",
            "watchdog");

    private Kinds() {}

    static boolean mayStandFor(String noun, EntityType type) {
        return switch (type) {
            case PERSON -> PEOPLE.contains(noun);
            case COUNTRY -> COUNTRIES.contains(noun);
            case ORGANIZATION -> BUSINESS.contains(noun) || BODIES.contains(noun);
            default -> false;
        };
    }

    /** Whether the noun may stand for an organization of that name: "the party" is no university. */
    static boolean fits(String noun, String name) {
        Optional<OrganizationKind> kind = OrganizationWords.standard().kindOf(name);
        if (kind.isEmpty()) {
            return true;
        }
        String told = kind.get().name();
        Map<String, Set<String>> kinds = Map.of(
                "PARTY", Set.of("party", "movement", "group"),
                "UNIVERSITY", Set.of("university", "institute"),
                "MEDIA",
                        Set.of(
                                "newspaper",
                                "paper",
                                "daily",
                                "magazine",
                                "broadcaster",
                                "network",
                                "channel",
                                "company"),
                "COMPANY", BUSINESS,
                "TEAM", Set.of("team", "club"));
        Set<String> nouns = kinds.get(told);
        return nouns == null ? !BUSINESS.contains(noun) : nouns.contains(noun);
    }
}
