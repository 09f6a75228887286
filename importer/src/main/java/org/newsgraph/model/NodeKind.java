package org.newsgraph.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of nodes of the graph. A node has one; its label identifies the node together with {@code id}. */
public enum NodeKind {
    ARTICLE("Article"),
    SENTENCE("Sentence"),
    STATEMENT("Statement"),
    ENTITY("Entity"),
    EVENT("Event");

    private static final List<NodeKind> SHARED = List.of(ENTITY, EVENT);
    private static final List<NodeKind> OF_ONE_ARTICLE = List.of(ARTICLE, SENTENCE, STATEMENT);
    private final String label;

    NodeKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether nodes of the kind belong to all articles that tell of them. */
    public boolean isShared() {
        return SHARED.contains(this);
    }

    /** The kinds whose nodes belong to all articles that tell of them. */
    public static List<NodeKind> shared() {
        return SHARED;
    }

    /** The kinds whose nodes belong to a single article. */
    public static List<NodeKind> ofOneArticle() {
        return OF_ONE_ARTICLE;
    }

    public static Optional<NodeKind> ofLabel(String label) {
        return Arrays.stream(values()).filter(k -> k.label.equals(label)).findFirst();
    }
}
