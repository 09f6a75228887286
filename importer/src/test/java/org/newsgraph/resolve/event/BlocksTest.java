package org.newsgraph.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Role;

/** Which reports are compared, on generated ones. */
class BlocksTest {
    private static final EventType[] TYPES = {EventType.CONSULT, EventType.ACCUSE, EventType.ELECTION};

    private record Pair(int a, int b) {}

    @Property(tries = 50)
    void eachPairIsGivenOnceInHoweverManyParts(
            @ForAll long seed, @ForAll @IntRange(max = 400) int size, @ForAll @IntRange(min = 2, max = 9) int parts) {
        Blocks blocks = blocks(reports(size, seed), 6);
        List<Pair> whole = pairs(blocks, 1);
        assertEquals(whole, pairs(blocks, parts));
        assertEquals(whole.size(), new HashSet<>(whole).size());
        assertTrue(whole.stream().allMatch(p -> p.a() < p.b()));
    }

    @Property(tries = 50)
    void inASmallCorpusAllOfOneTypeWithOnePartyAreCompared(@ForAll long seed, @ForAll @IntRange(max = 50) int size) {
        List<Report> reports = reports(size, seed);
        Set<Pair> compared = new HashSet<>(pairs(blocks(reports, 6), 1));
        for (int a = 0; a < size; a++) {
            for (int b = a + 1; b < size; b++) {
                boolean alike = reports.get(a).type() == reports.get(b).type()
                        && !Sorted.disjoint(
                                reports.get(a).participants(), reports.get(b).participants());
                assertTrue(!alike || compared.contains(new Pair(a, b)), a + " and " + b);
            }
        }
    }

    /** At most 59 others in each block: of three parties, of each two of them, and of the year. */
    @Property(tries = 5)
    void theNumberOfComparisonsOfAReportHasABound(
            @ForAll long seed, @ForAll @IntRange(min = 3000, max = 6000) int size) {
        int[] compared = new int[size];
        pairs(blocks(reports(size, seed), 6), 1).forEach(p -> {
            compared[p.a()]++;
            compared[p.b()]++;
        });
        assertTrue(Arrays.stream(compared).max().orElse(0) <= 2 * 7 * 59);
    }

    private static List<Pair> pairs(Blocks blocks, int parts) {
        List<Pair> pairs = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            blocks.forEachPair(part, parts, (a, b) -> pairs.add(new Pair(a, b)));
        }
        return pairs;
    }

    private static Blocks blocks(List<Report> reports, int nodes) {
        Numbers keys = new Numbers();
        for (int i = 0; i < nodes; i++) {
            keys.of("person:p" + i);
        }
        Parties parties = new Parties(keys, Collections.emptySortedMap(), Map.of(), new Frequencies(reports, nodes, 1));
        return Blocks.of(reports, parties);
    }

    private static List<Report> reports(int size, long seed) {
        Random random = new Random(seed);
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int day = random.nextInt(4) == 0 ? Report.NONE : random.nextInt(60);
            int[] parties =
                    random.ints(random.nextInt(4), 0, 6).sorted().distinct().toArray();
            Role[] roles = new Role[parties.length];
            Arrays.fill(roles, Role.PARTICIPANT);
            reports.add(new Report(
                    new Report.Source(i, "a" + i, random.nextInt(60)),
                    ToldEvents.of(TYPES[random.nextInt(TYPES.length)]),
                    new int[] {0},
                    parties,
                    roles,
                    new int[0],
                    Report.NONE,
                    day,
                    day));
        }
        return reports;
    }
}
