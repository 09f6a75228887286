package org.newsgraph.model;

import java.io.IOException;

/**
 * A graph that is read row by row, as often as needed, and never as a whole: it may be larger than the memory. Nodes come by
 * kind and id, relationships by the node that they start at, then by type, end and id. Both ends of a relationship are among
 * the nodes.
 */
public interface GraphRows {
    /** What takes a row, and may fail to write it. */
    interface Sink<T> {
        void accept(T row) throws IOException;
    }

    void nodes(Sink<? super NodeRow> nodes) throws IOException;

    void relationships(Sink<? super RelationshipRow> relationships) throws IOException;

    /** Nodes, each followed by the relationships that start at it. */
    void all(Sink<? super NodeRow> nodes, Sink<? super RelationshipRow> relationships) throws IOException;
}
