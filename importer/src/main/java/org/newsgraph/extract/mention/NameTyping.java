package org.newsgraph.extract.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Reading;

/**
 * One type for one name within a document, by the name finder's votes, by words that only organizations have, and by full
 * names of people. A name of a country that the lexicon gave keeps its type.
 */
final class NameTyping {
    private static final Set<String> ORGANIZATION_WORDS = Set.of(
            "party",
            "ministry",
            "bank",
            "corp",
            "corporation",
            "inc",
            "company",
            "council",
            "committee",
            "commission",
            "agency",
            "association",
            "federation",
            "university",
            "ltd",
            "plc",
            "gmbh",
            "airlines",
            "airways",
            "parliament",
            "congress",
            "senate",
            "bundestag",
            "union",
            "police",
            "army",
            "navy",
            "foundation",
            "institute",
            "department",
            "organization",
            "organisation",
            "times",
            "post",
            "tribune",
            "herald",
            "newspaper",
            "news",
            "tv",
            "radio",
            "fc",
            "court",
            "tribunal",
            "movement",
            "brigade",
            "front",
            "league",
            "alliance",
            "authority",
            "bureau",
            "office",
            "group",
            "holding",
            "holdings",
            "industries",
            "motors",
            "pharmaceuticals",
            "fund",
            "exchange",
            "society");

    List<Draft> decide(Reading reading, List<Draft> names) {
        Map<String, Map<EntityType, Double>> votes = new HashMap<>();
        for (Draft name : names) {
            votes.computeIfAbsent(key(name), k -> new EnumMap<>(EntityType.class))
                    .merge(name.type(), name.confidence(), Double::sum);
        }
        Map<String, Double> surnames = surnames(names);
        return names.stream()
                .map(n -> n.iso() != null ? n : n.withType(type(n, votes.get(key(n)), surnames)))
                .toList();
    }

    private static String key(Draft name) {
        return Fold.letters(name.text());
    }

    private static Map<String, Double> surnames(List<Draft> names) {
        Map<String, Double> surnames = new HashMap<>();
        for (Draft name : names) {
            PersonName person = PersonName.of(name.text());
            if (name.type() == EntityType.PERSON && person.parts().size() > 1) {
                surnames.merge(person.last(), name.confidence(), Math::max);
            }
        }
        return surnames;
    }

    private static EntityType type(
            Draft name,
            @org.jspecify.annotations.Nullable Map<EntityType, Double> votes,
            Map<String, Double> surnames) {
        EntityType own = name.type();
        if (votes == null) {
            return own;
        }
        EntityType best = own;
        for (Map.Entry<EntityType, Double> vote : votes.entrySet()) {
            if (vote.getValue() > votes.getOrDefault(best, 0.0)) {
                best = vote.getKey();
            }
        }
        PersonName person = PersonName.of(name.text());
        if (best != EntityType.PERSON && person.isSingle() && surnames.containsKey(person.last())) {
            return surnames.get(person.last()) > name.confidence() - 0.3 ? EntityType.PERSON : best;
        }
        return byWords(name, best);
    }

    private static EntityType byWords(Draft name, EntityType type) {
        if (type != EntityType.PLACE && type != EntityType.PERSON && type != EntityType.OTHER) {
            return type;
        }
        if (Organizations.standard().fullName(name.text()).isPresent() && type != EntityType.PERSON) {
            return EntityType.ORGANIZATION;
        }
        String key = Fold.key(name.text());
        String last = key.substring(key.lastIndexOf(' ') + 1);
        boolean many = key.indexOf(' ') > 0;
        return many && type != EntityType.OTHER && ORGANIZATION_WORDS.contains(last) ? EntityType.ORGANIZATION : type;
    }
}
