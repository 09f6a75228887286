package org.newsgraph.read.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

final class BioDecoderTest {
    private static final BioDecoder DECODER = new BioDecoder(List.of("PER", "ORG"));

    private static float[] row(double outside, double beginPer, double insidePer, double beginOrg, double insideOrg) {
        double[] p = {outside, beginPer, insidePer, beginOrg, insideOrg};
        float[] logs = new float[p.length];
        for (int i = 0; i < p.length; i++) {
            logs[i] = (float) Math.log(p[i]);
        }
        return logs;
    }

    @Test
    void an_inside_label_needs_its_begin() {
        float[][] logs = {row(.2, .35, .01, .04, .4), row(.1, .05, .5, .05, .3), row(.9, .02, .03, .02, .03)};
        assertEquals(List.of(new Span(0, 2, "PER")), DECODER.decode(logs));
    }

    @Test
    void two_names_may_touch() {
        float[][] logs = {row(.1, .8, .05, .03, .02), row(.1, .8, .05, .03, .02), row(.1, .05, .05, .7, .1)};
        assertEquals(
                List.of(new Span(0, 1, "PER"), new Span(1, 2, "PER"), new Span(2, 3, "ORG")), DECODER.decode(logs));
    }

    @Test
    void no_token_no_name() {
        assertEquals(List.of(), DECODER.decode(new float[0][]));
    }

    @Property
    void spans_stand_in_order_without_overlap(@ForAll @Size(max = 40) List<@Size(5) float[]> random) {
        float[][] logs = new float[random.size()][];
        for (int i = 0; i < logs.length; i++) {
            logs[i] = new float[5];
            for (int k = 0; k < 5; k++) {
                logs[i][k] = -Math.abs(random.get(i)[k] % 20);
            }
        }
        int end = 0;
        for (Span span : DECODER.decode(logs)) {
            assertTrue(span.getStart() >= end && span.getEnd() > span.getStart() && span.getEnd() <= logs.length);
            assertTrue(span.getProb() > 0 && span.getProb() <= 1);
            end = span.getEnd();
        }
    }
}
