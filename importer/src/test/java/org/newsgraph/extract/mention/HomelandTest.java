package org.newsgraph.extract.mention;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Entity;
import org.newsgraph.model.EntityType;

class HomelandTest {
    private final Homeland homeland = new Homeland();

    @ParameterizedTest
    @CsvSource({
        "PLACE, Moscow, RU",
        "PLACE, Basra, IQ",
        "PLACE, Europe, -",
        "ORGANIZATION, Hezbollah, LB",
        "ORGANIZATION, Khmer Rouge, KH",
        "ORGANIZATION, White House, US",
        "ORGANIZATION, Bulgarian Supreme Court, BG",
        "ORGANIZATION, New Zealand Post, NZ",
        "ORGANIZATION, Bank of Japan, JP",
        "ORGANIZATION, Chile Peru Chamber of Commerce, -",
        "ORGANIZATION, United Nations, -",
        "ORGANIZATION, Amnesty International, -",
        "ORGANIZATION, Nairobi University, KE",
        "ORGANIZATION, University of Leeds, GB",
        "ORGANIZATION, The Boston Globe, US",
        "ORGANIZATION, Paris Club, -",
        "ORGANIZATION, Fatah Party, PS",
        "ORGANIZATION, Hezbollah movement, LB",
        "ORGANIZATION, Chechen Interior Ministry, RU",
        "ORGANIZATION, Kurdish Red Crescent, -",
        "GROUP, Tibetan, CN",
        "GROUP, Kurds, -",
        "PERSON, Chad Smith, -"
    })
    void knowsWhereTheNamedBelong(EntityType type, String name, String country) {
        Entity entity = new Entity("e1", type, name, List.of(), new TreeMap<>());
        assertEquals(country, homeland.of(entity, Set.of()).orElse("-"));
    }
}
