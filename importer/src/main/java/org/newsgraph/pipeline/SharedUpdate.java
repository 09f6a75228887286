package org.newsgraph.pipeline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.graph.GraphBuilder;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.graph.Ledger;
import org.newsgraph.model.Gists;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeRow;
import org.newsgraph.store.GraphStore;

/**
 * Brings the part of the graph that articles share in line, some nodes at a time, so that memory does not grow with what there is to
 * write. If the ledger in the database can be trusted only the nodes whose entries differ are read, otherwise all are.
 */
final class SharedUpdate {
    private static final int NODES_AT_A_TIME = 20_000;
    /** How often articles tell of the nodes whose relationships are put together at once: those take memory for each time. */
    private static final int REPORTS_AT_A_TIME = 3 * NODES_AT_A_TIME;

    private static final int PAGES_AT_A_TIME = 64;

    private final GraphStore store;
    private final GraphBuilder builder;
    private final Gists gists;
    private final Ledger ledger;
    private final SortedMap<String, String> pages;
    private final List<String> different;
    private final List<NodeKey> due;
    private final Predicate<NodeKey> chosen;
    private final List<NodeKey> gone;

    SharedUpdate(GraphStore store, GraphBuilder builder, Gists gists, boolean trusted) {
        this.store = store;
        this.builder = builder;
        this.gists = gists;
        this.ledger = builder.ledger(gists);
        this.pages = ledger.digestsOfPages();
        this.different = different(store.ledger());
        Collection<NodeKey> touched =
                trusted ? ledger.changed(different, store.ledger(different)) : store.sharedNodes();
        this.due = trusted ? ledger.held(touched) : ledger.nodes();
        this.chosen = trusted ? new HashSet<>(due)::contains : node -> true;
        this.gone = touched.stream().filter(n -> !ledger.holds(n)).sorted().toList();
    }

    /** Pages that are not the same before and after, those that are gone or new among them. */
    private List<String> different(Map<String, String> before) {
        Collection<String> all = new TreeSet<>(before.keySet());
        all.addAll(pages.keySet());
        return all.stream()
                .filter(id -> !pages.containsKey(id) || !pages.get(id).equals(before.get(id)))
                .toList();
    }

    /** Writes nodes, then the relationships between them, through the sink; returns how many rows that took. */
    int write(Consumer<GraphChange> sink) {
        List<NodeRow> rows = new ArrayList<>();
        int[] written = {0};
        builder.sharedNodes(ledger, chosen, row -> {
            rows.add(row);
            if (rows.size() == NODES_AT_A_TIME) {
                written[0] += writeNodes(rows, sink);
            }
        });
        written[0] += writeNodes(rows, sink);
        for (int from = 0, to; from < due.size(); from = to) {
            to = endOfPart(from);
            written[0] += writeRelationships(due.subList(from, to), sink);
        }
        return written[0];
    }

    /** Where the nodes end that are taken together: few where many articles tell of each. */
    private int endOfPart(int from) {
        int end = from;
        for (int told = 0; end < due.size() && end < from + NODES_AT_A_TIME && told < REPORTS_AT_A_TIME; end++) {
            told += ledger.supportOf(due.get(end));
        }
        return end;
    }

    private int writeNodes(List<NodeRow> rows, Consumer<GraphChange> sink) {
        GraphPart desired = new GraphPart(rows, List.of());
        GraphPart current = store.shared(rows.stream().map(NodeRow::key).toList());
        rows.clear();
        return write(GraphDiff.between(new GraphPart(current.nodes(), List.of()), desired), sink);
    }

    private int writeRelationships(List<NodeKey> nodes, Consumer<GraphChange> sink) {
        GraphPart desired = new GraphPart(List.of(), builder.relationships(gists, ledger, new HashSet<>(nodes)));
        GraphPart current = new GraphPart(List.of(), store.shared(nodes).relationships());
        return write(GraphDiff.between(current, desired), sink);
    }

    private static int write(GraphChange change, Consumer<GraphChange> sink) {
        sink.accept(change);
        return change.size();
    }

    /** Deletes the nodes that no article tells of any more; returns how many. */
    int deleteGone(Consumer<GraphChange> sink) {
        for (int i = 0; i < gone.size(); i += NODES_AT_A_TIME) {
            List<NodeKey> some = gone.subList(i, Math.min(gone.size(), i + NODES_AT_A_TIME));
            write(new GraphChange(List.of(), List.of(), List.of(), some), sink);
        }
        return gone.size();
    }

    /** Keeps the ledger, once all is written. */
    void keepLedger() {
        for (int i = 0; i < different.size(); i += PAGES_AT_A_TIME) {
            List<String> some = different.subList(i, Math.min(different.size(), i + PAGES_AT_A_TIME));
            store.ledger(
                    ledger.pages(some),
                    some.stream().filter(id -> !pages.containsKey(id)).toList());
        }
    }
}
