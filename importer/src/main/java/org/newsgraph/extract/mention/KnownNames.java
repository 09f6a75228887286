package org.newsgraph.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.knowledge.OrganizationName;
import org.newsgraph.knowledge.Organizations;
import org.newsgraph.knowledge.Parties;
import org.newsgraph.knowledge.Places;
import org.newsgraph.knowledge.Regions;
import org.newsgraph.knowledge.Seats;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Reading;
import org.newsgraph.model.Sentence;

/**
 * Finds what knowledge says is a name even if no name finder saw it: regions and their adjectives, seats of power, cities, great
 * organizations, adherents of parties. Only words that are capitalised, and only names that rarely mean something else.
 */
final class KnownNames {
    private static final int LONGEST = 5;
    private static final Set<String> PLAIN_WORDS = Set.of(
            "Liberal",
            "Liberals",
            "Conservative",
            "Conservatives",
            "Green",
            "Greens",
            "Communist",
            "Communists",
            "Socialist",
            "Socialists",
            "Labour",
            "Left",
            "Radical",
            "Radicals",
            "Independent",
            "Independents",
            "National",
            "Nationalist",
            "Democratic",
            "Reform",
            "Progressive",
            "Progressives",
            "Centre",
            "Center",
            "Alliance",
            "Union",
            "Forward",
            "Podemos",
            "Ukipper",
            "Fed",
            "Amnesty",
            "West",
            "Western",
            "Nice",
            "Reading",
            "Split",
            "Mobile",
            "Bath",
            "Male",
            "Nation",
            "Justice",
            "Freedom",
            "Rights");

    /** What a name may begin with although it is no capital. */
    private static final Pattern LOWER_CASE = Pattern.compile(
            "pan-.*|al-.*|(north|south|east|west)(ern)?|(north|south)(east|west)(ern)?|central|sub-Saharan");

    List<Draft> find(Reading reading, Sentence sentence) {
        List<Draft> found = new ArrayList<>();
        int i = 0;
        while (i < sentence.size()) {
            int next = i + 1;
            boolean capital = isCapital(sentence, i);
            for (int last = Math.min(i + LONGEST, sentence.size()) - 1; last >= i; last--) {
                Optional<EntityType> type = capital && hasLetter(sentence, last)
                        ? type(sentence, i, last, reading.text(sentence.span(i, last)))
                        : Optional.empty();
                if (type.isPresent()) {
                    found.add(Draft.of(reading, sentence, i, last, MentionKind.NAME, type.get(), 0.75));
                    next = last + 1;
                    break;
                }
            }
            i = next;
        }
        return found;
    }

    private static boolean isCapital(Sentence sentence, int i) {
        String text = sentence.token(i).text();
        return Character.isUpperCase(text.codePointAt(0))
                || LOWER_CASE.matcher(text).matches();
    }

    private static boolean hasLetter(Sentence sentence, int i) {
        return sentence.token(i).text().codePoints().anyMatch(Character::isLetter);
    }

    private static Optional<EntityType> type(Sentence sentence, int first, int last, String text) {
        if (text.startsWith("The ") || PLAIN_WORDS.contains(text)) {
            return Optional.empty();
        }
        Regions regions = Regions.standard();
        if (regions.byName(text).or(() -> regions.byAdjective(text)).isPresent()) {
            return Optional.of(EntityType.PLACE);
        }
        if (regions.byPeople(text).isPresent()) {
            return Optional.of(EntityType.GROUP);
        }
        boolean proper = sentence.token(last).isProperNoun();
        if (!proper) {
            return Optional.empty();
        }
        if (Seats.standard().byName(text).isPresent() || isOrganization(text)) {
            return Optional.of(EntityType.ORGANIZATION);
        }
        boolean sure = last > first || first > 0;
        return sure && Places.standard().famous(text).isPresent() ? Optional.of(EntityType.PLACE) : Optional.empty();
    }

    /** Acronyms of three letters or more, the best known of two, and names of adherents of parties. */
    private static boolean isOrganization(String text) {
        if (Parties.standard().byAdherent(text, "US").isPresent()) {
            return true;
        }
        boolean known = Organizations.standard().fullName(text).isPresent();
        return known
                && (!OrganizationName.isAcronym(text)
                        || text.length() > 2
                        || Set.of("EU", "UN").contains(text));
    }
}
