package org.newsgraph.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

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
            String name = names.get(i);
            assertArrayEquals(new int[] {i, i}, table.find(new String[] {name, name + "?", name}));
        }
    }

    @Test
    void names_that_only_share_a_hash_code_are_missing() {
        FeatureTable table = new FeatureTable(List.of("Aa"));
        assertArrayEquals(new int[0], table.find(AWKWARD.subList(1, 4).toArray(String[]::new)));
        assertArrayEquals(new int[0], new FeatureTable(List.of()).find(new String[] {""}));
        assertArrayEquals(new int[0], new FeatureTable(List.of("")).find(new String[] {"f5a5a608"}));
    }
}
