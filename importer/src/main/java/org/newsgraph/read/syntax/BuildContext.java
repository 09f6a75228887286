package org.newsgraph.read.syntax;

import java.util.Map;
import opennlp.tools.parser.AbstractBottomUpParser;
import org.jspecify.annotations.Nullable;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.Features;

/**
 * The features by which the build model labels a node: it, the two on each side, and the marks between them, alone, in pairs and in
 * threes. They are those of OpenNLP's {@code BuildContextGenerator} without a dictionary, in its order; those that
 * look for a comma or a full stop among the nodes are left out, as these are marks. For one thread.
 */
final class BuildContext {
    private static final FeatureKey DEFAULT = FeatureKey.of("default");
    private static final FeatureKey BRACKETS = FeatureKey.of("bracketsmatch");
    private static final FeatureKey QUOTES = FeatureKey.of("quotesmatch");
    private static final FeatureKey COMMA = FeatureKey.of(",");
    private static final Map<String, String> OPENING = Map.of("-RRB-", "-LRB-", "-RCB-", "-LCB-", "''", "``", "'", "`");

    private final Features features = new Features();

    /** The features of a node of a derivation, until the next are asked for. */
    Features of(Derivation derivation, int index) {
        Cons before2 = cons(derivation, index, -2);
        Cons before = cons(derivation, index, -1);
        Cons here = cons(derivation, index, 0);
        Cons after = cons(derivation, index, 1);
        Cons after2 = cons(derivation, index, 2);
        FeatureKey markBefore2 = index > 0 ? mark(derivation, index - 1, -2) : null;
        FeatureKey markBefore = mark(derivation, index, -1);
        FeatureKey markAfter = mark(derivation, index + 1, 1);
        FeatureKey markAfter2 = index + 1 < derivation.size() ? mark(derivation, index + 2, 2) : null;
        features.clear();
        features.add(DEFAULT);
        here.addTo(features);
        before2.addTo(features);
        before.addTo(features);
        after.addTo(features);
        after2.addTo(features);
        if (markAfter != null) {
            features.add(markAfter);
            features.addList(here.full(), markAfter);
            features.addList(here.backOff(), markAfter);
        }
        Cons.addPairs(behind(here, markAfter), after, features);
        if (markBefore != null) {
            features.add(markBefore);
            features.addList(markBefore, here.full());
            features.addList(markBefore, here.backOff());
        }
        Cons.addPairs(behind(before, markBefore), here, features);
        if (markAfter2 != null) {
            features.add(markAfter2);
        }
        threes(behind(here, markAfter), behind(after, markAfter2), after2);
        if (markBefore2 != null) {
            features.add(markBefore2);
        }
        threes(behind(before2, markBefore2), behind(before, markBefore), here);
        threes(behind(before, markBefore), behind(here, markAfter), after);
        closing(derivation, index);
        return features;
    }

    private static Cons cons(Derivation derivation, int index, int place) {
        Node node = derivation.nodeOrNull(index + place);
        return node == null ? Cons.missing(place) : node.cons(place);
    }

    private static @Nullable FeatureKey mark(Derivation derivation, int index, int place) {
        Node mark = derivation.mark(index);
        return mark == null ? null : Cons.place(place).then(mark.typeKey());
    }

    private static Cons behind(Cons cons, @Nullable FeatureKey mark) {
        if (mark == null) {
            return cons;
        }
        FeatureKey more = COMMA.then(mark);
        return new Cons(cons.full().then(more), cons.backOff().then(more));
    }

    private void threes(Cons a, Cons b, Cons c) {
        features.addList(a.full(), b.full(), c.full());
        features.addList(a.backOff(), b.full(), c.full());
        features.addList(a.full(), b.backOff(), c.full());
        features.addList(a.full(), b.full(), c.backOff());
        features.addList(a.backOff(), b.backOff(), c.full());
        features.addList(a.backOff(), b.full(), c.backOff());
        features.addList(a.full(), b.backOff(), c.backOff());
        features.addList(a.backOff(), b.backOff(), c.backOff());
    }

    /** A closing bracket or quotation mark whose opening one stands in the constituent that is open. */
    private void closing(Derivation derivation, int index) {
        String opening = OPENING.get(derivation.node(index).type());
        for (int i = index - 1; opening != null && i >= 0; i--) {
            Node node = derivation.node(i);
            if (node.type().equals(opening)) {
                features.add(opening.startsWith("-") ? BRACKETS : QUOTES);
                return;
            }
            String label = node.label();
            if (label != null && label.startsWith(AbstractBottomUpParser.START)) {
                return;
            }
        }
    }
}
