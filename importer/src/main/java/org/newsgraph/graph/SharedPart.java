package org.newsgraph.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.Event;
import org.newsgraph.model.EventLink;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.Mention;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Span;

/** The part of the graph that articles share: entities, events with their roles, and what holds between entities. */
final class SharedPart {
    private final Resolution resolution;
    private final Set<NodeKey> mentioned = new HashSet<>();
    private final TreeMap<NodeKey, Evidence> reported = new TreeMap<>();
    private final EventRoles roles = new EventRoles();
    private final EntityRelations relations;

    private SharedPart(Resolution resolution) {
        this.resolution = resolution;
        this.relations = new EntityRelations(resolution);
    }

    static GraphPart of(Collection<Extraction> extractions, Resolution resolution) {
        SharedPart part = new SharedPart(resolution);
        extractions.forEach(part::add);
        List<NodeRow> nodes = new ArrayList<>(part.entities());
        nodes.addAll(part.events());
        List<RelationshipRow> relationships = new ArrayList<>(part.roles.rows());
        relationships.addAll(part.relations.rows());
        relationships.addAll(part.links());
        return new GraphPart(nodes, relationships);
    }

    private void add(Extraction extraction) {
        Keys keys = new Keys(resolution, extraction.article().id());
        Sentences sentences = new Sentences(extraction);
        for (Mention mention : extraction.mentions().all()) {
            if (sentences.at(mention.span()).isPresent()) {
                keys.entity(mention.entity()).ifPresent(mentioned::add);
                extraction
                        .mentions()
                        .standsFor(mention)
                        .flatMap(country -> keys.entity(country.id()))
                        .ifPresent(mentioned::add);
            }
        }
        for (Event event : extraction.events()) {
            for (Span span : event.mentions()) {
                sentences
                        .at(span)
                        .ifPresent(sentence -> keys.event(event.id())
                                .ifPresent(node -> reported.computeIfAbsent(node, n -> new Evidence())
                                        .add(extraction.article(), sentence, event.confidence())));
            }
            roles.add(extraction, event, keys, sentences);
        }
        relations.add(extraction, keys, sentences);
    }

    private List<RelationshipRow> links() {
        List<RelationshipRow> rows = new ArrayList<>();
        for (EventLink link : resolution.links()) {
            NodeKey from = Keys.eventNode(link.from());
            NodeKey to = Keys.eventNode(link.to());
            if (reported.containsKey(from) && reported.containsKey(to)) {
                rows.add(new Properties()
                        .with("because", link.because())
                        .relationship(from, link.kind().name(), to, ""));
            }
        }
        return rows;
    }

    private List<NodeRow> entities() {
        List<NodeRow> rows = new ArrayList<>();
        for (EntityNode entity : resolution.entities().values()) {
            NodeKey node = Keys.entityNode(entity.key());
            if (mentioned.contains(node)) {
                Properties properties = new Properties();
                entity.attributes().forEach(properties::with);
                rows.add(properties
                        .with("name", Text.name(entity.name()))
                        .with(
                                "aliases",
                                entity.aliases().stream().map(Text::name).toList())
                        .node(NodeKind.ENTITY, node.id(), List.of(entity.type().nodeLabel())));
            }
        }
        return rows;
    }

    private List<NodeRow> events() {
        List<NodeRow> rows = new ArrayList<>();
        for (EventNode event : resolution.events().values()) {
            NodeKey node = Keys.eventNode(event.key());
            Evidence evidence = reported.get(node);
            if (evidence != null) {
                rows.add(new Properties()
                        .with("type", event.type())
                        .with(
                                "cameo",
                                event.type().cameo().isEmpty()
                                        ? null
                                        : event.type().cameo())
                        .with("mode", event.mode())
                        .with("label", Text.name(event.label()))
                        .with("realis", event.realis())
                        .with("timex", event.timex())
                        .with("start", event.start())
                        .with("end", event.end())
                        .with("granularity", event.granularity())
                        .with("because", event.because())
                        .with("support", evidence.support())
                        .withConfidence(event.confidence())
                        .node(NodeKind.EVENT, node.id(), List.of()));
            }
        }
        return rows;
    }
}
