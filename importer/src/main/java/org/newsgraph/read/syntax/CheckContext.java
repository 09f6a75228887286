package org.newsgraph.read.syntax;

import org.jspecify.annotations.Nullable;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.Features;

/**
 * The features by which the check model tells whether a constituent ends: its category, its nodes, and two nodes on each side with the
 * marks between them. They are those of OpenNLP's {@code CheckContextGenerator}, in its order. For one thread.
 */
final class CheckContext {
    private static final FeatureKey DEFAULT = FeatureKey.of("default");
    private static final FeatureKey EOS = FeatureKey.of("eos");
    private static final FeatureKey BAR = FeatureKey.of("|");
    private static final FeatureKey COMMA = FeatureKey.of(",");
    private static final FeatureKey ARROW = FeatureKey.of("->");
    private static final FeatureKey FIRST_LABEL = FeatureKey.of("fl=");
    private static final FeatureKey NO_LABEL = FeatureKey.of("null");
    private static final FeatureKey BEGIN = FeatureKey.of("cbegin=");
    private static final FeatureKey BEGIN_BACK_OFF = FeatureKey.of("cbegin*=");
    private static final FeatureKey LAST = FeatureKey.of("clast=");
    private static final FeatureKey LAST_BACK_OFF = FeatureKey.of("clast*=");
    private static final FeatureKey PAIR = FeatureKey.of("cil=");
    private static final FeatureKey PAIR_LAST = FeatureKey.of("ci*l=");
    private static final FeatureKey PAIR_FIRST = FeatureKey.of("cil*=");
    private static final FeatureKey PAIR_BACK_OFF = FeatureKey.of("ci*l*=");
    private static final FeatureKey PRODUCTION = FeatureKey.of("p=");
    private static final FeatureKey PRODUCTION_WITH_MARKS = FeatureKey.of("pp=");

    /** What is around a constituent at a place, with the head word and without. */
    private record Surrounding(FeatureKey full, FeatureKey backOff) {
        static Surrounding of(int place) {
            return new Surrounding(FeatureKey.of("s" + place + "="), FeatureKey.of("s" + place + "*="));
        }
    }

    private static final Surrounding BEFORE = Surrounding.of(-1);
    private static final Surrounding BEFORE_2 = Surrounding.of(-2);
    private static final Surrounding AFTER = Surrounding.of(1);
    private static final Surrounding AFTER_2 = Surrounding.of(2);

    private final Features features = new Features();

    /** The features of a constituent of a category over the nodes from {@code begin} to {@code last}, until the next are asked for. */
    Features of(Derivation derivation, FeatureKey type, int begin, int last) {
        features.clear();
        features.add(DEFAULT);
        FeatureKey label = derivation.node(0).labelKey();
        features.add(FIRST_LABEL, label == null ? NO_LABEL : label);
        FeatureKey barType = BAR.then(type);
        Node first = derivation.node(begin);
        Node end = derivation.node(last);
        features.add(BEGIN, first.lexical(), barType);
        features.add(BEGIN_BACK_OFF, first.typeKey(), barType);
        features.add(LAST, end.lexical(), barType);
        features.add(LAST_BACK_OFF, end.typeKey(), barType);
        pairs(derivation, type, begin, last);
        productions(derivation, type, begin, last);
        surround(BEFORE, derivation.nodeOrNull(begin - 1), type, derivation.mark(begin));
        surround(BEFORE_2, derivation.nodeOrNull(begin - 2), type, begin > 0 ? derivation.mark(begin - 1) : null);
        surround(AFTER, derivation.nodeOrNull(last + 1), type, derivation.mark(last + 1));
        boolean more = last + 1 < derivation.size();
        surround(AFTER_2, derivation.nodeOrNull(last + 2), type, more ? derivation.mark(last + 2) : null);
        return features;
    }

    private void pairs(Derivation derivation, FeatureKey type, int begin, int last) {
        FeatureKey typeComma = type.then(COMMA);
        FeatureKey pair = PAIR.then(typeComma);
        FeatureKey pairLast = PAIR_LAST.then(typeComma);
        FeatureKey pairFirst = PAIR_FIRST.then(typeComma);
        FeatureKey backOff = PAIR_BACK_OFF.then(typeComma);
        FeatureKey endFull = COMMA.then(derivation.node(last).lexical());
        FeatureKey endType = COMMA.then(derivation.node(last).typeKey());
        for (int i = begin; i < last; i++) {
            Node node = derivation.node(i);
            features.add(pair, node.lexical(), endFull);
            features.add(pairLast, node.typeKey(), endFull);
            features.add(pairFirst, node.lexical(), endType);
            features.add(backOff, node.typeKey(), endType);
        }
    }

    private void productions(Derivation derivation, FeatureKey type, int begin, int last) {
        FeatureKey right = ARROW;
        FeatureKey rightWithMarks = ARROW;
        for (int i = begin; i < last; i++) {
            FeatureKey node = derivation.node(i).typeKey().then(COMMA);
            right = right.then(node);
            rightWithMarks = rightWithMarks.then(node);
            Node mark = derivation.mark(i + 1);
            if (mark != null) {
                rightWithMarks = rightWithMarks.then(mark.typeKey()).then(COMMA);
            }
        }
        FeatureKey end = derivation.node(last).typeKey();
        features.add(PRODUCTION, type, right.then(end));
        features.add(PRODUCTION_WITH_MARKS, type, rightWithMarks.then(end));
    }

    private void surround(Surrounding at, @Nullable Node node, FeatureKey type, @Nullable Node mark) {
        FeatureKey typeBar = type.then(BAR);
        FeatureKey plain = typeBar.then(node == null ? EOS : node.typeKey());
        FeatureKey whole = mark == null ? plain : plain.then(BAR).then(mark.typeKey());
        if (node == null) {
            features.add(at.full, whole);
        } else {
            features.add(at.full, node.head().then(BAR), whole);
        }
        features.add(at.backOff, whole);
        if (mark != null) {
            features.add(at.backOff, typeBar, mark.typeKey());
        }
    }
}
