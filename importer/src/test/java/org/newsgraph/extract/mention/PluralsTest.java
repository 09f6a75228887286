package org.newsgraph.extract.mention;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.TestReader;
import org.newsgraph.model.Entity;
import org.newsgraph.model.MentionKind;
import org.newsgraph.model.Mentions;

/** The texts of {@code plurals.txt} beside this test, read by the real models: whom a plural means. */
class PluralsTest {
    private static final Extractor EXTRACTOR = new Extractor();

    @ParameterizedTest
    @MethodSource("cases")
    void meansEachOfThem(String text, String plural, String expected) {
        Mentions mentions = EXTRACTOR.extract(TestReader.read(text, null)).mentions();
        List<String> meant = mentions.all().stream()
                .filter(m -> m.kind() != MentionKind.NAME && m.text().equals(plural))
                .flatMap(m -> mentions.entity(m.entity()).stream())
                .map(Entity::name)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
        assertEquals(Arrays.asList(expected.split(", ")), meant);
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream in = requireNonNull(PluralsTest.class.getResourceAsStream("plurals.txt"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split(" => |: (?=[^:]*$)"))
                    .map(c -> Arguments.of(c[0], c[1], c[2]));
        }
    }
}
