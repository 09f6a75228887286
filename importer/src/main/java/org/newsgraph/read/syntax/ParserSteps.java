package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.parser.AbstractBottomUpParser;
import opennlp.tools.parser.HeadRules;
import opennlp.tools.parser.Parse;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.chunking.BuildContextGenerator;
import opennlp.tools.parser.chunking.CheckContextGenerator;
import opennlp.tools.util.Span;
import org.jspecify.annotations.Nullable;

/**
 * The steps by which OpenNLP's chunking parser goes on from a derivation: the next node begins a constituent, continues one or
 * stays alone (the build model), and the constituent ends there or does not (the check model). For one thread.
 */
final class ParserSteps {
    private static final String TOP_START = AbstractBottomUpParser.START + AbstractBottomUpParser.TOP_NODE;

    private final MaxentModel build;
    private final MaxentModel check;
    private final BuildContextGenerator buildContexts = new BuildContextGenerator();
    private final CheckContextGenerator checkContexts = new CheckContextGenerator();
    private final HeadRules heads;
    private final Set<String> punctuation;
    private final double advance;
    private final double[] built;
    private final double[] checked;
    private final int topStart;
    private final int completes;
    private final int goesOn;

    /** Of the outcomes of a step, those are pursued whose probabilities together make up {@code advance}. */
    ParserSteps(ParserModel model, double advance) {
        this.build = model.getBuildModel();
        this.check = model.getCheckModel();
        this.heads = model.getHeadRules();
        this.punctuation = heads.getPunctuationTags();
        this.advance = advance;
        this.built = new double[build.getNumOutcomes()];
        this.checked = new double[check.getNumOutcomes()];
        this.topStart = build.getIndex(TOP_START);
        this.completes = check.getIndex(AbstractBottomUpParser.COMPLETE);
        this.goesOn = check.getIndex(AbstractBottomUpParser.INCOMPLETE);
    }

    /** A constituent that was begun and not ended. */
    private record Begun(int at, Parse node, String type) {}

    /** Labels the top of a parse that is one constituent. */
    void finish(Parse complete) {
        build.eval(buildContexts.getContext(complete.getChildren(), 0), built);
        complete.addProb(StrictMath.log(built[topStart]));
        check.eval(checkContexts.getContext(complete.getChildren(), AbstractBottomUpParser.TOP_NODE, 0, 0), checked);
        complete.addProb(StrictMath.log(checked[completes]));
        complete.setType(AbstractBottomUpParser.TOP_NODE);
    }

    /** The derivations one step on that are at least as probable as {@code least}, a logarithm. */
    List<Parse> advance(Parse derivation, double least) {
        List<Parse> advanced = new ArrayList<>();
        Parse[] all = derivation.getChildren();
        Parse[] nodes = AbstractBottomUpParser.collapsePunctuation(all, punctuation);
        Begun begun = null;
        int at = 0;
        for (; at < nodes.length && nodes[at].getLabel() != null; at++) {
            begun = begun(nodes, at, nodes[at].getLabel(), begun);
        }
        if (at == nodes.length) {
            return advanced;
        }
        int place = place(all, nodes[at]);
        build.eval(buildContexts.getContext(nodes, at), built);
        double[] probabilities = built.clone();
        boolean anyBegins = false; // a constituent is continued only where that is more probable than to begin one
        for (double sum = 0; sum < advance; ) {
            int outcome = most(probabilities);
            double probability = probabilities[outcome];
            if (probability == 0) {
                break;
            }
            probabilities[outcome] = 0;
            sum += probability;
            String label = build.getOutcome(outcome);
            Begun now = begun(nodes, at, label, begun);
            boolean begins = label.startsWith(AbstractBottomUpParser.START);
            if (outcome == topStart || now == null || (!begins && (anyBegins || !continues(label, now)))) {
                continue;
            }
            anyBegins |= begins;
            if (derivation.getProb() + StrictMath.log(probability) >= least) {
                Parse labelled = (Parse) derivation.clone();
                labelled.setChild(place, label);
                labelled.addProb(StrictMath.log(probability));
                check(labelled, nodes, at, now, least, advanced);
            }
        }
        return advanced;
    }

    @SuppressWarnings("ReferenceEquality") // Parse.equals compares what is said, not which node it is
    private static int place(Parse[] all, Parse node) {
        int place = 0;
        while (all[place] != node) {
            place++;
        }
        return place;
    }

    private static boolean continues(String label, Begun begun) {
        return label.equals(AbstractBottomUpParser.CONT + begun.type);
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

    private static @Nullable Begun begun(Parse[] nodes, int at, String label, @Nullable Begun before) {
        return label.startsWith(AbstractBottomUpParser.START)
                ? new Begun(at, nodes[at], label.substring(AbstractBottomUpParser.START.length()))
                : before;
    }

    private void check(Parse labelled, Parse[] nodes, int at, Begun begun, double least, List<Parse> advanced) {
        Parse[] now = AbstractBottomUpParser.collapsePunctuation(labelled.getChildren(), punctuation);
        check.eval(checkContexts.getContext(now, begun.type, begun.at, at), checked);
        boolean ends = checked[completes] > 1 - advance;
        boolean stays = checked[goesOn] > 1 - advance && at != nodes.length - 1;
        double probability = labelled.getProb();
        double ended = StrictMath.log(checked[completes]);
        double stayed = StrictMath.log(checked[goesOn]);
        if (ends && probability + ended >= least) {
            Parse[] parts = Arrays.copyOfRange(nodes, begun.at, at + 1);
            if (!Arrays.stream(parts).allMatch(Parse::isPosTag)) { // flat constituents are the chunker's
                Parse reduced = (Parse) labelled.clone();
                reduced.addProb(ended);
                boolean everything = begun.at == 0 && at == nodes.length - 1;
                Span span = everything
                        ? labelled.getSpan()
                        : new Span(
                                begun.node.getSpan().getStart(),
                                nodes[at].getSpan().getEnd());
                reduced.insert(
                        new Parse(labelled.getText(), span, begun.type, checked[1], heads.getHead(parts, begun.type)));
                advanced.add(reduced);
            }
        }
        if (stays && probability + stayed >= least) {
            labelled.addProb(stayed);
            advanced.add(labelled);
        }
    }
}
