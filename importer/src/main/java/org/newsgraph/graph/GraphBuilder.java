package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.newsgraph.model.EntityNode;
import org.newsgraph.model.EventNode;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.Gists;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;
import org.newsgraph.model.Resolution;

/**
 * The graph of a set of articles, as {@code docs/graph-model.md} describes it. It depends on the extractions and their
 * resolution only, not on their order. It comes in parts: one for each article, one that the articles share,
 * and the contradictions between them.
 */
public final class GraphBuilder {
    /** Changes whenever the same extractions and resolution give other rows. */
    public static final String VERSION = "2";

    private static final int DIGEST_BYTES = 16;
    private final Resolution resolution;
    private final SortedMap<String, SortedSet<String>> contradicted;

    public GraphBuilder(Resolution resolution) {
        this.resolution = resolution;
        this.contradicted = Contradicting.reported(resolution);
    }

    private SortedSet<String> contradicted(String article) {
        return contradicted.getOrDefault(article, Collections.emptySortedSet());
    }

    /** The nodes and relationships that only this article supports. */
    public GraphPart article(Extraction extraction) {
        return ArticlePart.of(
                extraction, resolution, contradicted(extraction.article().id()));
    }

    /** The nodes and relationships that articles share; all of them must be given. */
    public GraphPart shared(Collection<Extraction> extractions) {
        return shared(Gists.of(extractions));
    }

    /** The nodes and relationships that articles share; the gists of all of them must be given. */
    public GraphPart shared(Gists gists) {
        Ledger ledger = ledger(gists);
        List<NodeRow> nodes = new ArrayList<>();
        sharedNodes(ledger, node -> true, nodes::add);
        return new GraphPart(nodes, relationships(gists, ledger, new HashSet<>(ledger.nodes())));
    }

    /** The ledger of what articles share; the gists of all of them must be given. */
    public Ledger ledger(Gists gists) {
        return Ledger.of(gists, resolution);
    }

    /** Gives the rows of those of the ledger's nodes that are chosen to the sink. */
    public void sharedNodes(Ledger ledger, Predicate<NodeKey> chosen, Consumer<NodeRow> sink) {
        for (EntityNode entity : resolution.entities().values()) {
            NodeKey node = Keys.entityNode(entity.key());
            if (ledger.holds(node) && chosen.test(node)) {
                sink.accept(SharedNodes.row(entity, node));
            }
        }
        for (EventNode event : resolution.events().values()) {
            NodeKey node = Keys.eventNode(event.key());
            if (ledger.holds(node) && chosen.test(node)) {
                sink.accept(SharedNodes.row(event, node, ledger.supportOf(node)));
            }
        }
    }

    /** The relationships that start at these nodes; the gists of all articles must be given, and those that matter are read. */
    public List<RelationshipRow> relationships(Gists gists, Ledger ledger, Set<NodeKey> nodes) {
        SharedPart part = new SharedPart(resolution, nodes::contains);
        SharedFacts facts = new SharedFacts(resolution);
        List<String> articles = gists.articles();
        for (int i = 0; i < articles.size(); i++) {
            if (new Keys(resolution, articles.get(i)).anyIsIn(nodes)) {
                facts.tell(gists.get(i), part);
            }
        }
        return part.rows(resolution.links(), ledger);
    }

    /** Relationships between statements of different articles; all of the articles must be given. */
    public GraphPart contradictions(Collection<Extraction> extractions) {
        return contradictions(Gists.of(extractions));
    }

    /** Relationships between statements of different articles; the gists of all articles must be given. */
    public GraphPart contradictions(Gists gists) {
        return new GraphPart(List.of(), Contradicting.rows(gists, resolution));
    }

    /** What the ids of an article's sentences and statements start with, and of no other article's. */
    public static String idPrefix(String article) {
        return Ids.prefix(article);
    }

    /** The id of the article's node. */
    public static String articleNode(String article) {
        return Ids.bounded(article);
    }

    /**
     * A digest of all that the part of an article depends on besides its extraction: which nodes its entities and events are,
     * what other articles contradict, and how rows are made of them. While the extraction is the same, equal digests mean equal parts.
     */
    public String digest(String article) {
        MessageDigest digest = Ids.sha256();
        String keys = VERSION
                + resolution.entityKeys().get(article)
                + resolution.eventKeys().get(article)
                + contradicted(article);
        digest.update(keys.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    }
}
