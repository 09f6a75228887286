package org.newsgraph.evaluate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

final class BioTest {
    @Property
    void spans_come_back_from_their_tags(@ForAll @Size(max = 20) List<@IntRange(min = 0, max = 7) Integer> steps) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (int step : steps) {
            int begin = at + step / 4;
            at = begin + 1 + step % 4;
            spans.add(new Span(begin, at, step % 2 == 0 ? "PER" : "EVE"));
        }
        assertEquals(spans, Bio.spans(Bio.tags(at + 1, spans)));
    }

    @Test
    void an_inside_tag_without_its_begin_is_no_name() {
        assertEquals(List.of(new Span(1, 2, "PER")), Bio.spans(List.of("I-PER", "B-PER", "I-ORG", "O")));
    }

    @Test
    void pretokenized_text_keeps_its_tokens_and_documents() {
        List<List<String[]>> documents =
                TokenFiles.pretokenized(new BufferedReader(new StringReader("a b  c\nd\n\n\ne\u00a0f g\n")));
        assertEquals(2, documents.size());
        assertEquals(List.of("a", "b", "", "c"), List.of(documents.get(0).get(0)));
        assertEquals(List.of("e\u00a0f", "g"), List.of(documents.get(1).get(0)));
    }

    @Test
    void scores_count_exact_spans() {
        Counts counts = new Counts(2, 4, 5);
        assertEquals(0.5, counts.precision());
        assertEquals(0.4, counts.recall());
        assertEquals(4.0 / 9, counts.f1(), 1e-12);
        assertEquals(0, new Counts(0, 0, 0).f1());
    }
}
