package org.newsgraph.resolve.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EventType;
import org.newsgraph.model.Gist;
import org.newsgraph.model.Realis;
import org.newsgraph.model.Role;
import org.newsgraph.model.Story;

/** Sketches settle comparisons as the reports themselves would, on generated reports. */
class SketchesTest {
    private static final EventType[] TYPES = {
        EventType.CONSULT, EventType.ACCUSE, EventType.STATEMENT, EventType.ELECTION, EventType.DEATH, EventType.ACTION
    };
    private static final @Nullable String[] MODES = {null, "visit", "meet", "phone"};
    private static final List<Realis> REALITIES = List.copyOf(EnumSet.allOf(Realis.class));
    private static final int NODES = 5;
    private static final int WORDS = 200;

    @Property(tries = 60)
    void whatSketchesRuleOutTheReportsRuleOut(@ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int size) {
        List<Report> reports = reports(size, new Random(seed));
        Sameness sameness = sameness(reports);
        Sketches sketches = new Sketches(reports);
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                Report a = reports.get(i);
                Report b = reports.get(j);
                boolean same = a.article() != b.article()
                        && sameness.conflict(a, b) != Sameness.Conflict.OTHER
                        && sameness.evidence(a, b) > 0;
                assertTrue(!same || sketches.mayBeOne(i, j), a.id() + " and " + b.id());
                List<Links.Found> found = new ArrayList<>();
                Links links = new Links(sameness.parties());
                links.onVisit(a, b, found);
                links.onVisit(b, a, found);
                assertTrue(found.isEmpty() || sketches.mayBeOnVisit(i, j), a.id() + " and " + b.id());
            }
        }
    }

    @Property(tries = 60)
    void pairsComeFromTheStrongestToTheWeakest(@ForAll long seed, @ForAll @IntRange(max = 300) int size) {
        Random random = new Random(seed);
        Pairs pairs = new Pairs();
        List<double[]> expected = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            double[] pair = {random.nextInt(9), random.nextInt(9), random.nextInt(3)};
            expected.add(pair);
            Pairs one = new Pairs();
            one.add((int) pair[0], (int) pair[1], pair[2]);
            pairs.addAll(one);
        }
        expected.sort((x, y) -> x[2] != y[2]
                ? Double.compare(y[2], x[2])
                : x[0] != y[0] ? Double.compare(x[0], y[0]) : Double.compare(x[1], y[1]));
        List<String> given = new ArrayList<>();
        pairs.forEachFromStrongest((a, b) -> given.add(a + " " + b));
        assertEquals(expected.stream().map(p -> (int) p[0] + " " + (int) p[1]).toList(), given);
    }

    private static Sameness sameness(List<Report> reports) {
        Numbers keys = new Numbers();
        for (int i = 0; i < NODES; i++) {
            keys.of("person:p" + i);
        }
        Frequencies frequencies = new Frequencies(reports, NODES, WORDS);
        Stories stories = new Stories();
        for (int i = 0; i <= reports.get(reports.size() - 1).article(); i++) {
            stories.add(
                    new Gist("a" + i, null, List.of(), List.of(), List.of(), Story.of("Floods hit the city " + i % 3)));
        }
        Parties parties = new Parties(keys, Collections.emptySortedMap(), Map.of(), frequencies);
        return new Sameness(parties, stories.complete(), frequencies);
    }

    private static List<Report> reports(int size, Random random) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int first = random.nextInt(3) == 0 ? Report.NONE : 17_000 + random.nextInt(40);
            int last = first == Report.NONE || random.nextBoolean() ? first : first + random.nextInt(500);
            int published = random.nextInt(6) == 0 ? Report.NONE : 17_000 + random.nextInt(40);
            int[] parties =
                    random.ints(random.nextInt(4), 0, NODES).sorted().distinct().toArray();
            Role[] roles = new Role[parties.length];
            for (int p = 0; p < parties.length; p++) {
                roles[p] = new Role[] {Role.ACTOR, Role.RECIPIENT, Role.PARTICIPANT}[random.nextInt(3)];
            }
            reports.add(new Report(
                    new Report.Source(i / 2, "a" + i / 2, published),
                    told(i, first, random),
                    random.ints(1 + random.nextInt(3), 0, WORDS)
                            .sorted()
                            .distinct()
                            .toArray(),
                    parties,
                    roles,
                    new int[0],
                    random.nextBoolean() ? Report.NONE : random.nextInt(NODES),
                    first,
                    last));
        }
        return reports;
    }

    private static Gist.Told told(int number, int first, Random random) {
        String day = first == Report.NONE ? null : LocalDate.ofEpochDay(first).toString();
        return ToldEvents.of(
                "v" + number,
                TYPES[random.nextInt(TYPES.length)],
                MODES[random.nextInt(MODES.length)],
                number,
                REALITIES.get(random.nextInt(REALITIES.size())),
                random.nextInt(4) == 0,
                day);
    }
}
