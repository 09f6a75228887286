package org.newsgraph.extract.mention;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Countries;
import org.newsgraph.knowledge.Fold;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.knowledge.PersonName;
import org.newsgraph.knowledge.Places;
import org.newsgraph.knowledge.Regions;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

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
        List<Draft> typed = names.stream()
                .map(n -> n.iso() != null || isWhere(reading, n) ? n : n.withType(type(n, votes.get(key(n)), surnames)))
                .toList();
        return typed.stream()
                .map(n -> isIntroduced(reading, n, typed) ? n.withType(EntityType.ORGANIZATION) : n)
                .toList();
    }

    /** What has its acronym in brackets behind it, as in "Andean Development Project (ADP)", is what the acronym is. */
    private static boolean isIntroduced(Reading reading, Draft name, List<Draft> all) {
        Sentence sentence = reading.sentences().get(name.sentence());
        return name.type() == EntityType.OTHER
                && name.last() + 2 < sentence.size()
                && sentence.token(name.last() + 1).text().equals("(")
                && all.stream()
                        .anyMatch(a -> a.sentence() == name.sentence()
                                && a.first() == name.last() + 2
                                && a.type() == EntityType.ORGANIZATION
                                && OrganizationName.isAcronymOf(a.text(), name.text()));
    }

    /** "in Washington" is a city, though the article names George Washington. */
    private static boolean isWhere(Reading reading, Draft name) {
        if (name.type() != EntityType.PLACE || name.first() == 0 || !isKnownPlace(name.text())) {
            return false;
        }
        Sentence sentence = reading.sentences().get(name.sentence());
        String before = sentence.token(name.first() - 1).text().toLowerCase(Locale.ROOT);
        return Set.of("in", "at", "near", "outside").contains(before);
    }

    private static boolean isKnownPlace(String name) {
        return Places.standard().famous(name).isPresent()
                || Countries.standard().byCapital(name).isPresent();
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

    private static EntityType type(Draft name, @Nullable Map<EntityType, Double> votes, Map<String, Double> surnames) {
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

    /** Knowledge corrects the name finder where the name means one thing to all readers. */
    private static EntityType byWords(Draft name, EntityType type) {
        Regions regions = Regions.standard();
        if (regions.byName(name.text())
                .or(() -> regions.byAdjective(name.text()))
                .isPresent()) {
            return EntityType.PLACE;
        }
        if (Seats.standard().byName(name.text()).isPresent()) {
            return EntityType.ORGANIZATION;
        }
        boolean place = Places.standard().famous(name.text()).isPresent();
        if (place && type != EntityType.ORGANIZATION && type != EntityType.EVENT) {
            return type == EntityType.PERSON && name.confidence() > 0.8 ? type : EntityType.PLACE;
        }
        boolean person =
                type == EntityType.PERSON && (name.text().indexOf(' ') > 0 || OrganizationName.isAcronym(name.text()));
        if (!person
                && type != EntityType.EVENT
                && Organizations.standard().fullName(name.text()).isPresent()) {
            return EntityType.ORGANIZATION;
        }
        boolean party = type == EntityType.GROUP
                && Parties.standard().byAdherent(name.text(), "US").isPresent();
        if (party) {
            return EntityType.ORGANIZATION;
        }
        String key = Fold.key(name.text());
        boolean many = key.indexOf(' ') > 0;
        boolean open = type == EntityType.PLACE || type == EntityType.PERSON;
        return many && open && ORGANIZATION_WORDS.contains(key.substring(key.lastIndexOf(' ') + 1))
                ? EntityType.ORGANIZATION
                : type;
    }
}
