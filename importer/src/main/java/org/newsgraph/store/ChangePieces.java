package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.NodeKey;

/** Cuts a large change into pieces that are each a transaction; applied in order they are the change. */
final class ChangePieces {
    private ChangePieces() {}

    static List<GraphChange> of(GraphChange change, int rows) {
        if (change.size() <= rows) {
            return change.isEmpty() ? List.of() : List.of(change);
        }
        List<GraphChange> pieces = new ArrayList<>();
        for (var part : slices(change.relationshipsToDelete(), rows)) {
            pieces.add(new GraphChange(part, List.of(), List.of(), List.of()));
        }
        for (var part : slices(change.nodesToWrite(), rows)) {
            pieces.add(new GraphChange(List.of(), part, List.of(), List.of()));
        }
        for (var part : slices(change.relationshipsToWrite(), rows)) {
            pieces.add(new GraphChange(List.of(), List.of(), part, List.of()));
        }
        // articles last: as long as something of an article is there, its node is
        List<NodeKey> deleted = new ArrayList<>(change.nodesToDelete());
        Collections.reverse(deleted);
        for (var part : slices(deleted, rows)) {
            pieces.add(new GraphChange(List.of(), List.of(), List.of(), part));
        }
        return pieces;
    }

    private static <T> List<List<T>> slices(List<T> list, int size) {
        List<List<T>> slices = new ArrayList<>();
        for (int i = 0; i < list.size(); i += size) {
            slices.add(list.subList(i, Math.min(i + size, list.size())));
        }
        return slices;
    }
}
