package org.newsgraph.graph;

import org.newsgraph.model.Gist;
import org.newsgraph.model.NodeKey;

/** Takes what articles say of nodes that they share, one thing after the other. */
interface SharedSink {
    /** A sentence mentions an entity. */
    void mentioned(NodeKey entity);

    /** A sentence reports an event. */
    void reported(Witness witness, NodeKey event, int sentence, double confidence);

    /** A sentence tells an entity's part in an event. */
    void took(Witness witness, Part part, int sentence, double confidence);

    /** A sentence tells a relation of entities; the nodes of its event are those of the document. */
    void related(Witness witness, Fact fact, Gist.Related relation, Keys keys);

    /** Who or what takes part in an event, and as what. */
    record Part(NodeKey event, String type, NodeKey entity) implements Comparable<Part> {
        @Override
        public int compareTo(Part other) {
            int byEvent = event.compareTo(other.event);
            int byType = byEvent != 0 ? byEvent : type.compareTo(other.type);
            return byType != 0 ? byType : entity.compareTo(other.entity);
        }
    }
}
