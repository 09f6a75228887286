package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.Predicate;
import org.newsgraph.model.RelationshipRow;

/** A graph that has every label, relationship type and property of {@code docs/graph-model.md}, and little else. */
final class WholeModel {
    private static final List<String> PROPERTIES = List.of(
            "title",
            "publisher",
            "byline",
            "publishedOn",
            "url",
            "language",
            "source",
            "sha256",
            "index",
            "begin",
            "end",
            "text",
            "kind",
            "reading",
            "confidence",
            "trigger",
            "realis",
            "polarity",
            "timex",
            "cue",
            "name",
            "aliases",
            "iso2",
            "iso3",
            "gender",
            "wikidata",
            "within",
            "titles",
            "type",
            "cameo",
            "mode",
            "label",
            "start",
            "granularity",
            "because",
            "support",
            "evidence",
            "first",
            "last",
            "status",
            "since",
            "events",
            "date",
            "basis",
            "kin",
            "country",
            "former",
            "unnamed",
            "of",
            "killed",
            "injured",
            "about",
            "value",
            "against");
    private static final List<String> TYPES = List.of(
            "HAS_SENTENCE",
            "MENTIONS",
            "REPORTS",
            "CONTAINS",
            "SAID_BY",
            "SAID_TO",
            "MEDIUM",
            "ABOUT",
            "AT",
            "ACTOR",
            "RECIPIENT",
            "PARTICIPANT",
            "INSTRUMENT",
            "PART_OF",
            "FULFILLED_BY",
            "CONTRADICTS");

    private WholeModel() {}

    static GraphChange change() {
        TreeSet<String> labels = new TreeSet<>();
        for (EntityType type : EntityType.values()) {
            labels.add(type.nodeLabel());
        }
        List<NodeRow> nodes = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            nodes.add(new NodeRow(
                    kind, "x", kind == NodeKind.ENTITY ? labels : new TreeSet<>(), properties("x", PROPERTIES)));
        }
        NodeKey entity = new NodeKey(NodeKind.ENTITY, "x");
        List<RelationshipRow> relationships = new ArrayList<>();
        List<String> types = new ArrayList<>(TYPES);
        Arrays.stream(Predicate.values()).map(Enum::name).forEach(types::add);
        for (String type : types) {
            relationships.add(new RelationshipRow("x" + type, type, entity, entity, properties("x" + type, List.of())));
        }
        return new GraphChange(List.of(), nodes, relationships, List.of());
    }

    static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (NodeKind kind : NodeKind.values()) {
            statements.add(Statements.writeNodes(kind));
            statements.add(Statements.deleteNodes(kind));
            statements.add(Statements.readAll(kind));
            statements.add(Statements.readNodes(kind));
            statements.add(Statements.readRelationships(kind));
            statements.add(Statements.readByIds(kind));
            statements.add(Statements.readByPrefixes(kind));
        }
        statements.add(Statements.createRelationships(NodeKind.SENTENCE, NodeKind.ENTITY));
        statements.add(Statements.mergeRelationships(NodeKind.SENTENCE, NodeKind.ENTITY));
        statements.add(Statements.deleteRelationships(NodeKind.EVENT, NodeKind.ENTITY));
        return statements;
    }

    private static SortedMap<String, Object> properties(String id, List<String> names) {
        SortedMap<String, Object> properties = new TreeMap<>();
        names.forEach(name -> properties.put(name, "x"));
        properties.put("id", id);
        return properties;
    }
}
