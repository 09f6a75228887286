package org.newsgraph.read.maxent;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class FeatureTableTest {
    /** The first two have one hash code in Java, the last has a key that is that of a free slot. */
    private static final List<String> AWKWARD = List.of("Aa", "BB", "");

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
            assertArrayEquals(new int[] {i, i}, numbers(table, name, name + "?", name));
        }
    }

    @Test
    void what_is_not_there_is_missing_in_a_small_table_too() {
        assertArrayEquals(new int[0], numbers(new FeatureTable(List.of("Aa")), "BB", "", "a"));
        assertArrayEquals(new int[0], numbers(new FeatureTable(List.of()), ""));
        assertArrayEquals(new int[] {0}, numbers(new FeatureTable(List.of("")), "a", ""));
    }

    @Test
    void two_features_with_one_key_are_refused() {
        assertThrows(IllegalArgumentException.class, () -> new FeatureTable(List.of("a", "b", "a")));
    }

    private static int[] numbers(FeatureTable table, String... names) {
        Features features = new Features();
        for (String name : names) {
            features.add(FeatureKey.of(name));
        }
        int[] found = new int[names.length];
        return Arrays.copyOf(found, table.find(features, found));
    }
}
