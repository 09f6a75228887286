package org.newsgraph.pipeline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedSet;
import org.newsgraph.graph.GraphDiff;
import org.newsgraph.graph.Ledger;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.LedgerPage;
import org.newsgraph.model.NodeKey;
import org.newsgraph.store.GraphStore;

/**
 * The change that brings the part of the graph that articles share in line. If the ledger in the database can be trusted only
 * the nodes whose entries differ are read, otherwise all are.
 */
final class SharedUpdate {
    private final GraphStore store;
    private final NavigableMap<String, LedgerPage> pages;
    private final Map<String, String> before;
    private final GraphChange change;

    SharedUpdate(GraphStore store, GraphPart desired, boolean trusted) {
        this.store = store;
        Ledger ledger = Ledger.of(desired);
        this.pages = ledger.encode();
        this.before = store.ledger();
        this.change = trusted ? changeOf(ledger, desired) : GraphDiff.between(store.shared(), desired);
    }

    GraphChange change() {
        return change;
    }

    private GraphChange changeOf(Ledger ledger, GraphPart desired) {
        List<String> different = different();
        if (different.isEmpty()) {
            return new GraphChange(List.of(), List.of(), List.of(), List.of());
        }
        SortedSet<NodeKey> nodes = ledger.changed(different, store.ledger(different));
        GraphPart due = new GraphPart(
                desired.nodes().stream().filter(n -> nodes.contains(n.key())).toList(),
                desired.relationships().stream()
                        .filter(r -> nodes.contains(r.from()))
                        .toList());
        return GraphDiff.between(store.shared(nodes), due);
    }

    /** Pages that are not the same before and after, those that are gone or new among them. */
    private List<String> different() {
        Collection<String> all = new java.util.TreeSet<>(before.keySet());
        all.addAll(pages.keySet());
        return all.stream()
                .filter(id -> !pages.containsKey(id) || !pages.get(id).digest().equals(before.get(id)))
                .toList();
    }

    /** Keeps the ledger, once the change is written. */
    void keepLedger() {
        List<String> different = different();
        store.ledger(
                different.stream().filter(pages::containsKey).map(pages::get).toList(),
                different.stream().filter(id -> !pages.containsKey(id)).toList());
    }
}
