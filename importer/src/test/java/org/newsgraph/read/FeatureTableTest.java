package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FeatureTableTest {
    /** The first two have one hash code, the last two the hash code zero. */
    private static final List<String> AWKWARD = List.of("Aa", "BB", "", "f5a5a608");

    @Test
    void every_name_has_its_number_and_no_other_has_one() {
        List<String> names = new ArrayList<>(AWKWARD);
        Random random = new Random(5);
        while (names.size() < 5000) {
            names.add("p=" + random.nextLong());
        }
        FeatureTable table = new FeatureTable(names);
        for (int i = 0; i < names.size(); i++) {
            assertEquals(i, table.find(names.get(i)));
            assertEquals(FeatureTable.MISSING, table.find(names.get(i) + "?"));
        }
    }

    @Test
    void names_that_only_share_a_hash_code_are_missing() {
        FeatureTable table = new FeatureTable(List.of("Aa"));
        AWKWARD.subList(1, 4).forEach(name -> assertEquals(FeatureTable.MISSING, table.find(name)));
        assertEquals(FeatureTable.MISSING, new FeatureTable(List.of()).find(""));
    }
}
