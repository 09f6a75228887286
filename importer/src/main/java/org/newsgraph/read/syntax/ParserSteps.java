package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.parser.AbstractBottomUpParser;
import org.newsgraph.read.maxent.FeatureKey;
import org.newsgraph.read.maxent.MaxentTable;
import org.newsgraph.read.maxent.MemoModel;

/**
 * The steps by which OpenNLP's chunking parser goes on from a derivation: the next node begins a constituent, continues one or
 * stays alone (the build model), and the constituent ends there or does not (the check model). For one thread.
 */
final class ParserSteps {
    private static final String TOP_START = AbstractBottomUpParser.START + AbstractBottomUpParser.TOP_NODE;

    private final MemoModel build;
    private final MemoModel check;
    private final BuildContext buildContext = new BuildContext();
    private final CheckContext checkContext = new CheckContext();
    private final Symbols symbols;
    private final ConstituentHeads heads;
    private final FeatureKey[] labels;
    private final double advance;
    private final int topStart;
    private final int completes;
    private final int goesOn;

    /** Of the outcomes of a step, those are pursued whose probabilities together make up {@code advance}. */
    ParserSteps(ParserModels models, Symbols symbols, ConstituentHeads heads, double advance) {
        this.build = new MemoModel(models.build());
        this.check = new MemoModel(models.check());
        this.symbols = symbols;
        this.heads = heads;
        this.labels = Symbols.outcomes(models.build());
        this.advance = advance;
        this.topStart = models.build().number(TOP_START);
        this.completes = models.check().number(AbstractBottomUpParser.COMPLETE);
        this.goesOn = models.check().number(AbstractBottomUpParser.INCOMPLETE);
    }

    /** The complete derivation with the probability that its one node is the top. */
    Derivation finished(Derivation complete) {
        double top = build.probabilities(buildContext.of(complete, 0))[topStart];
        FeatureKey type = symbols.key(AbstractBottomUpParser.TOP_NODE);
        double ends = check.probabilities(checkContext.of(complete, type, 0, 0))[completes];
        return complete.withLogProbability(complete.logProbability() + Math.log(top) + Math.log(ends));
    }

    /** The derivations one step on that are at least as probable as {@code least}, a logarithm. */
    List<Derivation> advance(Derivation derivation, double least) {
        List<Derivation> advanced = new ArrayList<>();
        int at = derivation.next();
        if (at == derivation.size()) {
            return advanced;
        }
        int begun = lastBegun(derivation);
        MaxentTable outcomes = build.table();
        double[] probabilities =
                build.probabilities(buildContext.of(derivation, at)).clone();
        boolean anyBegins = false; // a constituent is continued only where that is more probable than to begin one
        for (double sum = 0; sum < advance; ) {
            int outcome = most(probabilities);
            double probability = probabilities[outcome];
            if (probability == 0) {
                break;
            }
            probabilities[outcome] = 0;
            sum += probability;
            String label = outcomes.outcome(outcome);
            boolean begins = label.startsWith(AbstractBottomUpParser.START);
            if (outcome == topStart
                    || (!begins && (anyBegins || begun < 0 || !continues(label, derivation.node(begun))))) {
                continue;
            }
            anyBegins |= begins;
            double together = derivation.logProbability() + Math.log(probability);
            if (together >= least) {
                Node node = derivation.node(at).labelled(label, labels[outcome]);
                check(derivation.labelled(node, together), begins ? at : begun, least, advanced);
            }
        }
        return advanced;
    }

    /** The last node that begins a constituent, before the next to be labelled; -1 if there is none. */
    private static int lastBegun(Derivation derivation) {
        int at = derivation.next() - 1;
        while (at >= 0 && !begins(derivation.node(at))) {
            at--;
        }
        return at;
    }

    private static boolean begins(Node node) {
        String label = node.label();
        return label != null && label.startsWith(AbstractBottomUpParser.START);
    }

    /** The category that the label of a node begins or continues. */
    private static String category(Node node) {
        String label = node.label();
        return label == null ? "" : label.substring(AbstractBottomUpParser.START.length());
    }

    private static boolean continues(String label, Node begun) {
        String category = category(begun);
        return label.length() == AbstractBottomUpParser.CONT.length() + category.length()
                && label.startsWith(AbstractBottomUpParser.CONT)
                && label.endsWith(category);
    }

    private static int most(double[] probabilities) {
        int most = 0;
        for (int i = 1; i < probabilities.length; i++) {
            if (probabilities[i] > probabilities[most]) {
                most = i;
            }
        }
        return most;
    }

    private void check(Derivation labelled, int begun, double least, List<Derivation> advanced) {
        int last = labelled.next() - 1;
        String type = category(labelled.node(begun));
        FeatureKey key = symbols.key(type);
        double[] checked = check.probabilities(checkContext.of(labelled, key, begun, last));
        boolean ends = checked[completes] > 1 - advance;
        boolean stays = checked[goesOn] > 1 - advance && last != labelled.size() - 1;
        double ended = labelled.logProbability() + Math.log(checked[completes]);
        double stayed = labelled.logProbability() + Math.log(checked[goesOn]);
        if (ends && ended >= least) {
            List<Node> parts = labelled.nodes(begun, last + 1);
            if (!parts.stream().allMatch(Node::isWord)) { // flat constituents are the chunker's
                Node constituent =
                        Node.constituent(type, key, heads.head(type, parts), labelled.covered(begun, last + 1));
                advanced.add(labelled.reduced(begun, last + 1, constituent, ended));
            }
        }
        if (stays && stayed >= least) {
            advanced.add(labelled.withLogProbability(stayed));
        }
    }
}
