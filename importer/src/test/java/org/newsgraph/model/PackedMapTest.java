package org.newsgraph.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A packed map is to those who use it what a tree of the same entries is. */
class PackedMapTest {
    @Property(tries = 200)
    void itIsEqualToATree(@ForAll Map<String, Integer> entries, @ForAll String key) {
        TreeMap<String, Integer> tree = new TreeMap<>(entries);
        PackedMap<Integer> packed = PackedMap.of(tree);
        assertEquals(tree, packed);
        assertEquals(packed, tree);
        assertEquals(tree.hashCode(), packed.hashCode());
        assertEquals(List.copyOf(tree.keySet()), List.copyOf(packed.keySet()));
        assertEquals(List.copyOf(tree.values()), List.copyOf(packed.values()));
        assertEquals(tree.get(key), packed.get(key));
        entries.keySet().forEach(k -> assertEquals(tree.get(k), packed.get(k)));
        assertEquals(tree.headMap(key), packed.headMap(key));
        assertEquals(tree.tailMap(key), packed.tailMap(key));
        assertSame(packed, PackedMap.of(packed));
    }

    @Property(tries = 100)
    void ofAKeyThatIsThereTwiceTheLastValueCounts(@ForAll List<@IntRange(max = 9) Integer> keys) {
        TreeMap<String, Integer> tree = new TreeMap<>();
        List<Map.Entry<String, Integer>> entries = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            tree.put("k" + keys.get(i), i);
            entries.add(Map.entry("k" + keys.get(i), i));
        }
        assertEquals(tree, PackedMap.ofEntries(entries));
    }

    @Property(tries = 100)
    void otherOrdersBecomeThatOfCharacters(@ForAll Map<String, Integer> entries) {
        TreeMap<String, Integer> reversed = new TreeMap<>(Comparator.reverseOrder());
        reversed.putAll(entries);
        assertEquals(
                List.copyOf(new TreeMap<>(entries).keySet()),
                List.copyOf(PackedMap.of(reversed).keySet()));
    }

    @Property(tries = 100)
    void pairsBecomeEntries(@ForAll Map<String, String> entries) {
        List<String> pairs = new ArrayList<>();
        entries.forEach((k, v) -> {
            pairs.add(k);
            pairs.add(v);
        });
        assertEquals(entries, PackedMap.ofPairs(pairs));
    }

    @Example
    void itCannotChange() {
        PackedMap<String> packed = PackedMap.ofPairs(List.of("a", "b"));
        assertThrows(UnsupportedOperationException.class, () -> packed.put("c", "d"));
        assertThrows(UnsupportedOperationException.class, packed::clear);
        assertNull(packed.get("b"));
        assertThrows(
                NoSuchElementException.class, () -> PackedMap.ofPairs(List.of()).firstKey());
    }
}
