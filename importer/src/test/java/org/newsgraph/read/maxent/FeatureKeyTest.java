package org.newsgraph.read.maxent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

final class FeatureKeyTest {
    @Test
    void texts_that_are_joined_have_the_key_of_the_whole() {
        FeatureKey joined = FeatureKey.of("S-NP").then(FeatureKey.of("|")).then(FeatureKey.of("café"));
        assertEquals(FeatureKey.of("S-NP|café"), joined);
        assertEquals(joined, FeatureKey.EMPTY.then(joined));
        assertEquals(joined, joined.then(FeatureKey.EMPTY));
        assertEquals(FeatureKey.of("NP|c"), FeatureKey.of("S-NP|café", 2, 6));
    }

    @Test
    void other_texts_have_other_keys() {
        assertNotEquals(FeatureKey.of("ab").hash(), FeatureKey.of("ba").hash());
        assertNotEquals(FeatureKey.of("").hash(), FeatureKey.of("\0").hash());
        assertNotEquals(FeatureKey.of("\0").hash(), FeatureKey.of("\0\0").hash());
    }

    @Test
    void features_are_their_parts_with_and_without_commas() {
        FeatureKey[] parts = {FeatureKey.of("0=NP"), FeatureKey.of("1*=VP"), FeatureKey.of("2=")};
        Features features = new Features();
        features.add(parts[0], parts[1]);
        features.add(parts[0], parts[1], parts[2]);
        features.addList(parts[0], parts[1]);
        features.addList(parts[0], parts[1], parts[2]);
        String[] texts = {"0=NP1*=VP", "0=NP1*=VP2=", "0=NP,1*=VP", "0=NP,1*=VP,2="};
        for (int i = 0; i < texts.length; i++) {
            assertEquals(FeatureKey.of(texts[i]).hash(), features.key(i), texts[i]);
        }
        assertEquals(texts.length, features.size());
    }

    @Test
    void the_order_of_features_counts() {
        Features forth = new Features();
        forth.add(FeatureKey.of("c"));
        forth.add(FeatureKey.of("d"));
        Features back = new Features();
        back.add(FeatureKey.of("d"));
        back.add(FeatureKey.of("c"));
        assertNotEquals(forth.digest(), back.digest());
        back.clear();
        back.add(FeatureKey.of("c"));
        back.add(FeatureKey.of("d"));
        assertEquals(forth.digest(), back.digest());
    }
}
