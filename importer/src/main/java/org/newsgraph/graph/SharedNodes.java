package org.newsgraph.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;

/** Rows and digests of the nodes that articles share. */
final class SharedNodes {
    private SharedNodes() {}

    static NodeRow row(EntityNode entity, NodeKey node) {
        Properties properties = new Properties();
        entity.attributes().forEach(properties::with);
        return properties
                .with("name", Text.name(entity.name()))
                .with("aliases", entity.aliases().stream().map(Text::name).toList())
                .node(NodeKind.ENTITY, node.id(), List.of(entity.type().nodeLabel()));
    }

    /** The row of an event that so many articles report. */
    static NodeRow row(EventNode event, NodeKey node, int support) {
        String cameo = event.type().cameo();
        return new Properties()
                .with("type", event.type())
                .with("cameo", cameo.isEmpty() ? null : cameo)
                .with("mode", event.mode())
                .with("label", Text.name(event.label()))
                .with("realis", event.realis())
                .with("timex", event.timex())
                .with("start", event.start())
                .with("end", event.end())
                .with("granularity", event.granularity())
                .with("because", event.because())
                .with("support", support)
                .withConfidence(event.confidence())
                .node(NodeKind.EVENT, node.id(), List.of());
    }

    static long digest(EntityNode entity) {
        long digest = Digests.of(entity.type(), Digests.of(entity.name()));
        for (String alias : entity.aliases()) {
            digest = Digests.mix(digest, Digests.of(alias));
        }
        for (var attribute : entity.attributes().entrySet()) {
            digest = Digests.mix(Digests.of(attribute.getKey(), digest), Digests.of(attribute.getValue()));
        }
        return digest;
    }

    static long digest(EventNode event) {
        long digest = Digests.of(event.type(), Digests.of(event.label()));
        digest = Digests.of(event.mode(), Digests.of(event.realis(), digest));
        digest = Digests.of(event.timex(), Digests.of(event.granularity(), digest));
        digest = Digests.of(event.start(), Digests.of(event.end(), digest));
        return Digests.mix(because(event.because(), digest), Digests.of(event.confidence()));
    }

    private static long because(@Nullable String because, long digest) {
        return because == null ? digest : Digests.of(because, digest);
    }
}
