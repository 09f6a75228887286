package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Predicate;

class KnowledgeTest {
    @ParameterizedTest
    @CsvSource({
        "Kremlin,RU,government",
        "the White House,US,executive",
        "Downing Street,GB,government",
        "Élysée,FR,executive",
        "Elysee Palace,FR,executive",
        "Zhongnanhai,CN,government",
        "the Pentagon,US,ministry",
        "Foggy Bottom,US,ministry",
        "Quai d'Orsay,FR,ministry"
    })
    void seatsOfPower(String name, String iso2, String kind) {
        Seat seat = Seats.standard().byName(name).orElseThrow();
        assertEquals(iso2, seat.country());
        assertEquals(kind, seat.kind());
    }

    @ParameterizedTest
    @CsvSource({
        "Cologne,DE",
        "Köln,DE",
        "koeln,DE",
        "Texas,US",
        "St. Petersburg,RU",
        "Crimea,UA",
        "Aleppo,SY",
        "Mumbai,IN",
        "Scotland,GB",
        "Kyiv,UA",
        "Kiev,UA",
        "Rakhine,MM",
        "Lagos,NG",
        "Gaza Strip,PS",
        "Auckland,NZ"
    })
    void placesLieInCountries(String place, String iso2) {
        assertEquals(iso2, Places.standard().countryOf(place).orElseThrow().iso2());
    }

    @Test
    void everyPlaceLiesInAKnownCountry() {
        Table.of("places.tsv")
                .rows()
                .forEach(row ->
                        assertTrue(Countries.standard().byCode(row.cell(0)).isPresent(), row.cell(0)));
    }

    @ParameterizedTest
    @CsvSource({"Bill,William,true", "Bob,Robert,true", "Sergey,Sergei,true", "J,John,true", "Paul,Peter,false"})
    void shortForms(String a, String b, boolean same) {
        assertEquals(same, GivenNames.standard().same(a, b));
    }

    @Test
    void genders() {
        GivenNames names = GivenNames.standard();
        assertEquals(Optional.of(Gender.FEMININE), names.gender("Angela"));
        assertEquals(Optional.of(Gender.MASCULINE), names.gender("Vladimir"));
        assertEquals(Optional.empty(), names.gender("Alex"));
        assertEquals(Optional.empty(), names.gender("Xyzzy"));
    }

    @ParameterizedTest
    @CsvSource({
        "President,HEAD_OF_STATE,HOLDS_OFFICE",
        "German foreign minister,MINISTER,HOLDS_OFFICE",
        "prime ministers,HEAD_OF_GOVERNMENT,HOLDS_OFFICE",
        "CEO,EXECUTIVE,LEADS",
        "Foreign Ministry spokeswoman,SPOKESPERSON,HOLDS_OFFICE",
        "congresswomen,LEGISLATOR,HOLDS_OFFICE",
        "co-founder,FOUNDER,FOUNDED"
    })
    void offices(String title, OfficeKind kind, Predicate says) {
        Office office = Offices.standard().atEndOf(title).orElseThrow();
        assertEquals(kind, office.kind());
        assertEquals(Optional.of(says), office.says());
    }

    @Test
    void qualifiersOfOffices() {
        assertEquals(
                OfficeQualifier.Effect.PAST,
                Offices.standard().qualifier("Former").orElseThrow().effect());
        assertEquals(
                OfficeQualifier.Effect.FUTURE,
                Offices.standard().qualifier("-elect").orElseThrow().effect());
    }

    @Test
    void adherentsOfParties() {
        Parties parties = Parties.standard();
        assertEquals(
                "Republican Party",
                parties.byAdherent("Republicans", null).orElseThrow().name());
        assertEquals(
                "Conservative Party",
                parties.byName("Tories", "GB").orElseThrow().name());
        assertEquals(
                "Justice and Development Party",
                parties.byName("AKP", null).orElseThrow().name());
        assertTrue(parties.byAdherent("republican", null).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "German Foreign Ministry,MINISTRY",
        "Exxon Mobil Corp.,COMPANY",
        "University of Oxford,UNIVERSITY",
        "Supreme Court,COURT",
        "Social Democratic Party,PARTY",
        "Manchester United,TEAM",
        "Washington Post,MEDIA"
    })
    void organizations(String name, OrganizationKind kind) {
        assertEquals(kind, OrganizationWords.standard().kindOf(name).orElseThrow());
    }

    @Test
    void kinship() {
        assertEquals(
                Predicate.CHILD_OF,
                Kinship.standard().byNoun("daughter").orElseThrow().predicate());
    }
}
