package org.newsgraph.read.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

final class NameBoundsTest {
    private static final String[] NICKNAME = "Harold \" Big Joe \" Mason left .".split(" ");

    private static List<Span> of(String sentence, Span... names) {
        return NameBounds.of(sentence.split(" "), List.of(names));
    }

    @Test
    void a_nickname_is_part_of_the_name_around_it() {
        List<Span> whole = List.of(new Span(0, 6, "PER"));
        assertEquals(whole, NameBounds.of(NICKNAME, List.of(new Span(0, 1, "PER"), new Span(2, 6, "PER"))));
        assertEquals(whole, NameBounds.of(NICKNAME, List.of(new Span(0, 4, "PER"))));
        assertEquals(
                whole,
                NameBounds.of(NICKNAME, List.of(new Span(0, 1, "PER"), new Span(2, 4, "PER"), new Span(5, 6, "PER"))));
    }

    @Test
    void what_somebody_says_is_no_nickname() {
        Span speaker = new Span(1, 2, "PER");
        assertEquals(List.of(speaker), of("said Mason \" Never \" Then silence", speaker));
        Span title = new Span(2, 3, "MISC");
        assertEquals(List.of(title), of("called \" Hunter \" Mason", title));
    }

    @Test
    void a_bracket_that_closes_parts_names() {
        assertEquals(
                List.of(new Span(3, 5, "ORG"), new Span(6, 7, "ORG")),
                of("the joint ( East Indies ) Squadron", new Span(3, 7, "ORG")));
        Span name = new Span(0, 5, "ORG");
        assertEquals(List.of(name), of("Bank ( Jersey ) Limited", name));
    }
}
