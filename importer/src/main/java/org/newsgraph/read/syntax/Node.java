package org.newsgraph.read.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsgraph.read.maxent.FeatureKey;

/**
 * A node of a derivation: a tagged word, or a constituent. Nothing of it changes but that keys are put together when they are first
 * asked for. For one thread.
 */
final class Node {
    private static final FeatureKey BAR = FeatureKey.of("|");

    private final String type;
    private final FeatureKey typeKey;
    private final FeatureKey head;
    private final FeatureKey lexical;
    private final @Nullable String label;
    private final @Nullable FeatureKey labelKey;
    private final List<Node> children;
    private final @Nullable Cons[] cons = new Cons[2 * Cons.REACH + 1];

    private Node(
            String type,
            FeatureKey typeKey,
            FeatureKey head,
            FeatureKey lexical,
            @Nullable String label,
            @Nullable FeatureKey labelKey,
            List<Node> children) {
        this.type = type;
        this.typeKey = typeKey;
        this.head = head;
        this.lexical = lexical;
        this.label = label;
        this.labelKey = labelKey;
        this.children = children;
    }

    /** A word with its tag. */
    static Node word(String tag, FeatureKey tagKey, FeatureKey form) {
        return new Node(tag, tagKey, form, tagKey.then(BAR).then(form), null, null, List.of());
    }

    /** A constituent of a category over nodes, with the word that is its head. */
    static Node constituent(String type, FeatureKey typeKey, FeatureKey head, List<Node> children) {
        return new Node(type, typeKey, head, typeKey.then(BAR).then(head), null, null, List.copyOf(children));
    }

    /** This node with what the build model says of it. */
    Node labelled(String what, FeatureKey whatKey) {
        return new Node(type, typeKey, head, lexical, what, whatKey, children);
    }

    /** The tag of a word, the category of a constituent. */
    String type() {
        return type;
    }

    FeatureKey typeKey() {
        return typeKey;
    }

    /** The key of the head word. */
    FeatureKey head() {
        return head;
    }

    /** The key of the type, a bar and the head word. */
    FeatureKey lexical() {
        return lexical;
    }

    /** What the build model says of the node; null as long as it was not asked. */
    @Nullable
    String label() {
        return label;
    }

    @Nullable
    FeatureKey labelKey() {
        return labelKey;
    }

    boolean isWord() {
        return children.isEmpty();
    }

    /** Empty for a word. */
    List<Node> children() {
        return children;
    }

    /** What features say of this node at a place from -2 to 2; at those before the one in question they tell its label. */
    Cons cons(int place) {
        Cons known = cons[Cons.REACH + place];
        if (known == null) {
            known = labelKey == null || place >= 0
                    ? Cons.of(place, lexical, typeKey)
                    : Cons.of(
                            place,
                            labelKey.then(BAR).then(lexical),
                            labelKey.then(BAR).then(typeKey));
            cons[Cons.REACH + place] = known;
        }
        return known;
    }
}
