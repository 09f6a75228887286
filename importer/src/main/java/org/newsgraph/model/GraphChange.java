package org.newsgraph.model;

import java.util.List;

/**
 * What makes one graph of another, to be applied in the order of the components. A node to write replaces the one of that
 * id, if there is one; a relationship to write is new, and one that changes is among those to delete too.
 */
public record GraphChange(
        List<RelationshipRow> relationshipsToDelete,
        List<NodeRow> nodesToWrite,
        List<RelationshipRow> relationshipsToWrite,
        List<NodeKey> nodesToDelete) {
    public GraphChange {
        relationshipsToDelete = List.copyOf(relationshipsToDelete);
        nodesToWrite = List.copyOf(nodesToWrite);
        relationshipsToWrite = List.copyOf(relationshipsToWrite);
        nodesToDelete = List.copyOf(nodesToDelete);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /** Number of nodes and relationships that it writes or deletes. */
    public int size() {
        return relationshipsToDelete.size() + nodesToWrite.size() + relationshipsToWrite.size() + nodesToDelete.size();
    }
}
