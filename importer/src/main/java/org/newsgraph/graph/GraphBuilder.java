package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import org.newsgraph.model.Extraction;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.Resolution;

/**
 * The graph of a set of articles, as {@code docs/graph-model.md} describes it. It depends on the extractions and their
 * resolution only, not on their order. It comes in parts: one for each article, and one that the articles share.
 */
public final class GraphBuilder {
    /** Changes whenever the same extractions and resolution give other rows. */
    public static final String VERSION = "1";

    private static final int DIGEST_BYTES = 16;
    private final Resolution resolution;

    public GraphBuilder(Resolution resolution) {
        this.resolution = resolution;
    }

    /** The nodes and relationships that only this article supports. */
    public GraphPart article(Extraction extraction) {
        return ArticlePart.of(extraction, resolution);
    }

    /** The nodes and relationships that articles share; all of them must be given. */
    public GraphPart shared(Collection<Extraction> extractions) {
        return SharedPart.of(extractions, resolution);
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
     * and how rows are made of them. While the extraction is the same, equal digests mean equal parts.
     */
    public String digest(String article) {
        MessageDigest digest = Ids.sha256();
        String keys = VERSION
                + resolution.entityKeys().get(article)
                + resolution.eventKeys().get(article);
        digest.update(keys.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES);
    }
}
