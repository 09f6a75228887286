package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;

/** Keys are made of names. */
class EntityKeyTest {
    @Property(tries = 300)
    void aNameOfPlainLettersGetsTheSlugOfAnyOther(@ForAll @CharRange(from = ' ', to = '~') String name) {
        String slug = EntityKey.slug(name);
        assertEquals(slug, EntityKey.slug(name + "\u2026"), "what is no letter or digit at the end changes nothing");
        assertEquals(slug, EntityKey.slug("\u2014" + name));
    }

    @Example
    void diacriticsAndSignsAreLeftOut() {
        assertEquals("angela-merkel", EntityKey.slug("Angela  Merkel"));
        assertEquals("francois-fillon", EntityKey.slug("Fran\u00e7ois Fillon"));
        assertEquals("u-s-steel", EntityKey.slug("U.S. Steel"));
        assertEquals("", EntityKey.slug("--"));
    }
}
