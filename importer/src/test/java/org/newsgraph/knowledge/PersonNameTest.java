package org.newsgraph.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Thomas R. Calder III, Thomas Calder, true",
        "Thomas Calder II, Thomas Calder, true",
        "Thomas R. Calder IV, Thomas B. Calder, false",
        "John Paul II, John Paul I, false",
        "Thomas Calder Jr., Thomas R. Calder, true",
        "Thomas Calder Jr., Thomas Calder Sr., false",
        "Thomas Calder III, Thomas Calder IV, false",
        "George H. W. Calder, George W. Calder, false",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, true",
        "Thomas Calder, Martha Calder, false",
        "Xi Jinping, Jinping, false",
    })
    void tellsWhetherNamesMayBeOnePerson(String one, String other, boolean may) {
        assertEquals(may, PersonName.of(one).compatible(PersonName.of(other)));
        assertEquals(may, PersonName.of(other).compatible(PersonName.of(one)));
    }

    @ParameterizedTest
    @CsvSource({"Thomas R. Calder III, calder", "John Paul II, ii", "Kim Jong-un, kim", "Angela van der Berg, berg"})
    void takesTheSurname(String name, String surname) {
        assertEquals(surname, PersonName.of(name).last());
    }

    @ParameterizedTest
    @CsvSource({
        "Thomas Calder Jr., jr",
        "Thomas Calder III, iii",
        "Robert Allen IV, iv",
        "Thomas Calder, ''",
        "John Paul II, ''",
        "George III, ''",
        "Calder Jr., jr",
        "Sr. Maria Lopez, ''",
    })
    void takesTheGenerationalSuffix(String name, String suffix) {
        assertEquals(suffix, PersonName.of(name).generation());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Thomas Calder Jr.; Thomas Calder",
                "Thomas Calder, III; Thomas Calder",
                "Thomas Calder; Thomas Calder"
            })
    void leavesTheSuffixOut(String name, String plain) {
        assertEquals(plain, PersonName.withoutGeneration(name));
    }
}
