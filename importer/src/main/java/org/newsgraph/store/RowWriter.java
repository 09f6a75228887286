package org.newsgraph.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.neo4j.driver.SimpleQueryRunner;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.GraphChange;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/** Writes a change in batches, always in the same order, so that writers wait for each other and never in a circle. */
final class RowWriter {
    private static final int BATCH = 1000;
    private static final List<String> ENTITY_LABELS =
            Arrays.stream(EntityType.values()).map(EntityType::nodeLabel).toList();
    private final SimpleQueryRunner transaction;
    private final boolean again;

    /** With {@code again} the rows may have been written by a transaction whose end is not known. */
    RowWriter(SimpleQueryRunner transaction, boolean again) {
        this.transaction = transaction;
        this.again = again;
    }

    /** Writes the change; if it is written again it leaves the same graph. */
    void write(GraphChange change) {
        relationships(change.relationshipsToDelete(), Statements::deleteRelationships);
        nodes(change.nodesToWrite(), NodeRow::kind, Statements::writeNodes, RowWriter::parameters);
        relationships(
                change.relationshipsToWrite(),
                again ? Statements::mergeRelationships : Statements::createRelationships);
        nodes(change.nodesToDelete(), NodeKey::kind, Statements::deleteNodes, key -> Map.of("id", key.id()));
    }

    private <T> void nodes(
            List<T> rows,
            Function<T, NodeKind> kind,
            Function<NodeKind, String> statement,
            Function<T, Map<String, Object>> parameters) {
        Map<NodeKind, List<Map<String, Object>>> byKind = new TreeMap<>();
        for (T row : rows) {
            byKind.computeIfAbsent(kind.apply(row), k -> new ArrayList<>()).add(parameters.apply(row));
        }
        byKind.forEach((k, list) -> run(statement.apply(k), list));
    }

    private interface BetweenKinds {
        String statement(NodeKind from, NodeKind to);
    }

    private void relationships(List<RelationshipRow> rows, BetweenKinds statements) {
        Map<String, List<Map<String, Object>>> byStatement = new LinkedHashMap<>();
        for (RelationshipRow row : rows.stream().sorted().toList()) {
            String statement = statements.statement(row.from().kind(), row.to().kind());
            byStatement.computeIfAbsent(statement, s -> new ArrayList<>()).add(parameters(row));
        }
        byStatement.forEach(this::run);
    }

    private void run(String statement, List<Map<String, Object>> rows) {
        for (int i = 0; i < rows.size(); i += BATCH) {
            transaction
                    .run(statement, Map.of("rows", rows.subList(i, Math.min(i + BATCH, rows.size()))))
                    .consume();
        }
    }

    private static Map<String, Object> parameters(NodeRow row) {
        TreeSet<String> without = new TreeSet<>(row.kind() == NodeKind.ENTITY ? ENTITY_LABELS : List.of());
        without.removeAll(row.labels());
        return Map.of(
                "id",
                row.id(),
                "properties",
                row.properties(),
                "labels",
                List.copyOf(row.labels()),
                "without",
                List.copyOf(without));
    }

    private static Map<String, Object> parameters(RelationshipRow row) {
        return Map.of(
                "id",
                row.id(),
                "type",
                row.type(),
                "from",
                row.from().id(),
                "to",
                row.to().id(),
                "properties",
                row.properties());
    }
}
