package org.newsgraph.store;

import org.newsgraph.model.NodeKind;

/**
 * The statements that read and write rows. A dynamic label in a pattern to match is planned without an index on Neo4j
 * 5.26, so the labels that identify nodes stand in the text; they come from {@link NodeKind}, never from data. Everything
 * else, further labels and relationship types included, is a parameter.
 */
final class Statements {
    private static final String NODE = """

            RETURN labels(n) AS labels, properties(n) AS properties""";

    private static final String RELATIONSHIPS = """
            COLLECT {
              MATCH (n)-[r]->(m) WHERE r.id IS NOT NULL AND type(r) <> 'CONTRADICTS'
              RETURN {type: type(r), properties: properties(r), to: m.id, labels: labels(m)}
            } AS relationships""";

    private static final String ROW = NODE + ", " + RELATIONSHIPS;

    private Statements() {}

    static String writeNodes(NodeKind kind) {
        return """
               UNWIND $rows AS row
               MERGE (n:%s {id: row.id})
               SET n = row.properties
               REMOVE n:$(row.without)
               SET n:$(row.labels)""".replace("%s", kind.label());
    }

    static String deleteNodes(NodeKind kind) {
        return "UNWIND $rows AS row MATCH (n:%s {id: row.id}) DETACH DELETE n".replace("%s", kind.label());
    }

    static String createRelationships(NodeKind from, NodeKind to) {
        return """
               UNWIND $rows AS row
               MATCH (a:%a {id: row.from})
               MATCH (b:%b {id: row.to})
               CREATE (a)-[r:$(row.type)]->(b)
               SET r = row.properties""".replace("%a", from.label()).replace("%b", to.label());
    }

    /** Much slower than creating, and right where they may be there already. */
    static String mergeRelationships(NodeKind from, NodeKind to) {
        return """
               UNWIND $rows AS row
               MATCH (a:%a {id: row.from})
               MATCH (b:%b {id: row.to})
               MERGE (a)-[r:$(row.type) {id: row.id}]->(b)
               SET r = row.properties""".replace("%a", from.label()).replace("%b", to.label());
    }

    static String deleteRelationships(NodeKind from, NodeKind to) {
        return """
               UNWIND $rows AS row
               MATCH (a:%a {id: row.from})
               MATCH (b:%b {id: row.to})
               MATCH (a)-[r {id: row.id}]->(b)
               DELETE r""".replace("%a", from.label()).replace("%b", to.label());
    }

    /** The relationships between statements of different articles, which belong to no single part of the graph. */
    static final String CONTRADICTIONS = """
            MATCH (a:Statement)-[r:CONTRADICTS]->(b:Statement) WHERE r.id IS NOT NULL
            RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY r.id""";

    /** All nodes of a kind behind {@code $after} in the order of their ids, each with the relationships that start at it. */
    static String readAll(NodeKind kind) {
        return inOrder(kind) + ROW;
    }

    /** All nodes of a kind behind {@code $after} in the order of their ids. */
    static String readNodes(NodeKind kind) {
        return inOrder(kind) + NODE;
    }

    /** The relationships that start at the nodes of a kind behind {@code $after}, in the order of the nodes' ids. */
    static String readRelationships(NodeKind kind) {
        return inOrder(kind) + " RETURN n.id AS id, " + RELATIONSHIPS;
    }

    private static String inOrder(NodeKind kind) {
        return "MATCH (n:%s) WHERE n.id > $after".replace("%s", kind.label()) + " WITH n ORDER BY n.id";
    }

    /** The ids of all nodes of a kind. */
    static String ids(NodeKind kind) {
        return "MATCH (n:%s) RETURN n.id AS id".replace("%s", kind.label());
    }

    /** The nodes of a kind with the ids of {@code $ids}. */
    static String readByIds(NodeKind kind) {
        return "UNWIND $ids AS id MATCH (n:%s {id: id})".replace("%s", kind.label()) + ROW;
    }

    /** The nodes of a kind whose ids start with one of {@code $prefixes}. */
    static String readByPrefixes(NodeKind kind) {
        return "UNWIND $prefixes AS prefix MATCH (n:%s) WHERE n.id STARTS WITH prefix".replace("%s", kind.label())
                + ROW;
    }
}
