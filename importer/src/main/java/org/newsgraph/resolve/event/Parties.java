package org.newsgraph.resolve.event;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.knowledge.Place;
import org.newsgraph.knowledge.Places;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EntityType;

/**
 * Whether two participants can be one party told in two ways: a leader, a government body or a capital stands for its
 * country. Who leads what is taken from the offices that the articles tell; two people never stand for each other.
 * Parties are given by the numbers of their nodes.
 */
final class Parties {
    /** How much two parties are worth of which at least one is surely meant by the other's description. */
    static final double ALIKE = 0.4;
    /** What {@link #cover} gives if a party goes with none. */
    static final double NO = -1;

    private static final double SAME = 0.5;
    private static final double RARE = 0.6;
    private static final double COUNTRY = 0.6;
    private static final double POSSIBLE = 0.05;

    private static final int NOBODY = -1;
    private static final byte UNNAMED = 1;
    private static final byte STATE = 2;
    private static final byte HUMAN = 4;
    private static final byte KNOWN = 8;

    private final Numbers keys;
    private final SortedMap<String, EntityNode> nodes;
    private final Frequencies frequencies;
    private final Numbers countryCodes = new Numbers();
    private final Numbers headWords = new Numbers();
    private final byte[] traits;
    private final EntityType[] types;
    private final int[] countries;
    private final int[] heads;

    /** Parties of the nodes with these keys; {@code leaders} gives the countries of people by key. */
    Parties(Numbers keys, SortedMap<String, EntityNode> nodes, Map<String, String> leaders, Frequencies frequencies) {
        this.keys = keys;
        this.nodes = nodes;
        this.frequencies = frequencies;
        this.traits = new byte[keys.size()];
        this.types = new EntityType[keys.size()];
        this.countries = new int[keys.size()];
        this.heads = new int[keys.size()];
        for (int i = 0; i < traits.length; i++) {
            EntityNode node = nodes.get(keys.text(i));
            String country = country(node, leaders.get(keys.text(i)));
            countries[i] = country == null ? NOBODY : countryCodes.of(country);
            heads[i] = NOBODY;
            if (node != null) {
                traits[i] = traits(node);
                types[i] = node.type();
                heads[i] = is(i, UNNAMED) ? headWords.of(Naming.head(node)) : NOBODY;
            }
        }
    }

    private static byte traits(EntityNode node) {
        boolean group = node.type() == EntityType.GROUP;
        boolean state = node.type() == EntityType.COUNTRY
                || node.type() == EntityType.PLACE
                || (group && node.attributes().containsKey("iso2"));
        return (byte) (KNOWN
                | (node.attributes().containsKey("unnamed") ? UNNAMED : 0)
                | (state ? STATE : 0)
                | (group || node.type() == EntityType.PERSON ? HUMAN : 0));
    }

    private static @Nullable String country(@Nullable EntityNode node, @Nullable String led) {
        if (led != null || node == null || PrivateBodies.contain(node)) {
            return led;
        }
        for (String name : List.of("iso2", "country", "of", "within")) {
            String code = node.attributes().get(name);
            if (code != null) {
                return code;
            }
        }
        return switch (node.type()) {
            case COUNTRY -> node.name();
            case PLACE ->
                Places.standard().byName(node.name()).map(Place::country).orElse(null);
            case PERSON, ORGANIZATION, GROUP, EVENT, OTHER -> null;
        };
    }

    private boolean is(int party, byte trait) {
        return (traits[party] & trait) != 0;
    }

    /** A number of what a participant is compared by to find reports of one event: its country, if it has one. */
    int block(int party) {
        if (countries[party] != NOBODY) {
            return 31 * countryCodes.text(countries[party]).hashCode() + 1;
        }
        return heads[party] != NOBODY
                ? 31 * headWords.text(heads[party]).hashCode() + 2
                : 31 * keys.text(party).hashCode();
    }

    /** The country that a participant is, belongs to or leads; a negative number if that is unknown. */
    int country(int party) {
        return countries[party];
    }

    /**
     * How well the parties of the smaller side go with parties of the larger one, each with another one and who is on both sides
     * with itself; {@link #NO} if one of them goes with none.
     */
    double cover(int[] a, int[] b) {
        return cover(a, b, false);
    }

    /** Likewise where nobody stands for another: what the Kremlin says is not what the president says. */
    double coverNamed(int[] a, int[] b) {
        return cover(a, b, true);
    }

    private double cover(int[] a, int[] b, boolean named) {
        int[] small = a.length <= b.length ? a : b;
        int[] large = small == a ? b : a;
        boolean[] taken = new boolean[large.length];
        double sum = 0;
        for (int party : small) {
            int best = NOBODY;
            double most = 0;
            boolean self = Sorted.contains(large, party);
            for (int i = 0; i < large.length; i++) {
                boolean others = self ? large[i] != party : Sorted.contains(small, large[i]);
                double here =
                        others || taken[i] || (named && !canBeNamed(party, large[i])) ? 0 : match(party, large[i]);
                if (here > most) {
                    best = i;
                    most = here;
                }
            }
            if (best == NOBODY) {
                return NO;
            }
            taken[best] = true;
            sum += most;
        }
        return sum;
    }

    private boolean canBeNamed(int one, int other) {
        return one == other || (is(one, UNNAMED) && is(other, UNNAMED));
    }

    /** 0 if they cannot be one party, otherwise how much speaks for it. */
    double match(int a, int b) {
        if (a == b) {
            return is(a, UNNAMED) ? ALIKE : SAME + RARE * frequencies.rarityOfNode(a);
        }
        if (!is(a, KNOWN) || !is(b, KNOWN)) {
            return 0;
        }
        if (countries[a] != NOBODY && countries[b] != NOBODY) {
            return countries[a] == countries[b] ? compatriots(a, b) : 0;
        }
        boolean someUnnamed = is(a, UNNAMED) || is(b, UNNAMED);
        if (is(a, UNNAMED) && is(b, UNNAMED)) {
            return areAlike(a, b) && heads[a] == heads[b] ? ALIKE : 0;
        }
        return someUnnamed && is(a, HUMAN) && types[a] == types[b] ? POSSIBLE : 0;
    }

    /** Whether both are of one type, or one of them is some of many: one soldier, or four. */
    private boolean areAlike(int a, int b) {
        return types[a] == types[b] || (is(a, HUMAN) && is(b, HUMAN));
    }

    private double compatriots(int a, int b) {
        if (types[a] == EntityType.PLACE && types[b] == EntityType.PLACE) {
            return 0;
        }
        if (is(a, STATE) || is(b, STATE)) {
            return COUNTRY;
        }
        if (is(a, UNNAMED) && is(b, UNNAMED)) {
            return areAlike(a, b) ? ALIKE : 0;
        }
        if (is(a, UNNAMED) || is(b, UNNAMED)) {
            return ALIKE;
        }
        return types[a] == EntityType.ORGANIZATION != (types[b] == EntityType.ORGANIZATION) ? ALIKE : 0;
    }

    /** Whether the first place lies in the second, or is it. */
    boolean within(int place, int country) {
        boolean state = types[country] == EntityType.COUNTRY;
        int code = countries[place];
        return place == country || code == NOBODY || (state && code == countries[country]);
    }

    /** Whether what happens at the one place does not happen at the other: two countries, or two towns. */
    boolean exclude(int one, int other) {
        if (within(one, other) || within(other, one)) {
            return false;
        }
        return countries[one] != countries[other] || (isTown(one) && isTown(other));
    }

    private boolean isTown(int place) {
        return Places.standard()
                .byName(name(place))
                .filter(p -> p.kind().equals("city"))
                .isPresent();
    }

    boolean isNamedPerson(int party) {
        return types[party] == EntityType.PERSON && !is(party, UNNAMED);
    }

    /** Whether no article gives it a name. */
    boolean isUnnamed(int party) {
        return is(party, UNNAMED);
    }

    /** Whether all are single people, who say together what none of them says alone. */
    boolean arePeople(int[] some) {
        return Arrays.stream(some).allMatch(party -> types[party] == EntityType.PERSON);
    }

    /** The key of a party's node. */
    String key(int party) {
        return keys.text(party);
    }

    /** What to call a party. */
    String name(int party) {
        String key = keys.text(party);
        EntityNode node = nodes.get(key);
        return node == null ? key.substring(key.lastIndexOf(':') + 1) : node.name();
    }
}
