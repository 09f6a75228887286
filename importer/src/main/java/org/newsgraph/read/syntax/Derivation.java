package org.newsgraph.read.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that is parsed in part: its nodes from left to right, those before {@link #next()} with labels. Marks of punctuation
 * are no nodes but stand between them, until a constituent takes them in. Immutable.
 */
final class Derivation {
    private static final Node[] NONE = {};

    private final Node[] nodes;
    /** Marks before each node, and in the last place those behind the last one. */
    private final Node[][] marks;

    private final int next;
    private final double logProbability;

    private Derivation(Node[] nodes, Node[][] marks, int next, double logProbability) {
        this.nodes = nodes;
        this.marks = marks;
        this.next = next;
        this.logProbability = logProbability;
    }

    /** Begins with words and chunks. A mark that is all there is to a sentence is a node. */
    static Derivation of(List<Node> chunks, Set<String> punctuation, double logProbability) {
        List<Node> nodes = new ArrayList<>();
        List<Node[]> marks = new ArrayList<>();
        List<Node> open = new ArrayList<>();
        for (Node chunk : chunks) {
            if (chunks.size() > 1 && punctuation.contains(chunk.type())) {
                open.add(chunk);
            } else {
                nodes.add(chunk);
                marks.add(open.toArray(NONE));
                open.clear();
            }
        }
        marks.add(open.toArray(NONE));
        return new Derivation(nodes.toArray(NONE), marks.toArray(Node[][]::new), 0, logProbability);
    }

    int size() {
        return nodes.length;
    }

    Node node(int index) {
        return nodes[index];
    }

    /** The node of this index, or null where the sentence has none. */
    @Nullable
    Node nodeOrNull(int index) {
        return index < 0 || index >= nodes.length ? null : nodes[index];
    }

    /** The first of the marks before a node, or behind the last one; null if there is none. */
    @Nullable
    Node mark(int index) {
        return index < 0 || index > nodes.length || marks[index].length == 0 ? null : marks[index][0];
    }

    /** The index of the first node without a label; {@link #size()} if there is none. */
    int next() {
        return next;
    }

    /** The logarithm of the product of the probabilities of all steps. */
    double logProbability() {
        return logProbability;
    }

    /** Whether one node is all. */
    boolean isComplete() {
        return nodes.length == 1 && marks[0].length == 0 && marks[1].length == 0;
    }

    /** One step on: the next node with its label. */
    Derivation labelled(Node node, double probability) {
        Node[] now = nodes.clone();
        now[next] = node;
        return new Derivation(now, marks, next + 1, probability);
    }

    Derivation withLogProbability(double probability) {
        return new Derivation(nodes, marks, next, probability);
    }

    /** The nodes from {@code begin} to {@code end}, end exclusive. */
    List<Node> nodes(int begin, int end) {
        return Collections.unmodifiableList(Arrays.asList(nodes).subList(begin, end));
    }

    /** The same nodes with the marks that a constituent over them takes in; one over all nodes takes in all marks. */
    List<Node> covered(int begin, int end) {
        boolean all = isAll(begin, end);
        List<Node> covered = new ArrayList<>();
        for (int i = begin; i < end; i++) {
            if (i > begin || all) {
                Collections.addAll(covered, marks[i]);
            }
            covered.add(nodes[i]);
        }
        if (all) {
            Collections.addAll(covered, marks[end]);
        }
        return covered;
    }

    private boolean isAll(int begin, int end) {
        return begin == 0 && end == nodes.length;
    }

    /** With a constituent in place of the nodes that it covers. */
    Derivation reduced(int begin, int end, Node constituent, double probability) {
        if (isAll(begin, end)) {
            return new Derivation(new Node[] {constituent}, new Node[][] {NONE, NONE}, 0, probability);
        }
        int less = end - begin - 1;
        Node[] now = new Node[nodes.length - less];
        System.arraycopy(nodes, 0, now, 0, begin);
        now[begin] = constituent;
        System.arraycopy(nodes, end, now, begin + 1, nodes.length - end);
        Node[][] between = new Node[marks.length - less][];
        System.arraycopy(marks, 0, between, 0, begin + 1);
        System.arraycopy(marks, end, between, begin + 1, marks.length - end);
        return new Derivation(now, between, begin, probability);
    }
}
