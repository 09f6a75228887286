package org.newsgraph.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.newsgraph.model.NodeKey;

/** Ids of nodes and relationships, all derived from content. */
final class Ids {
    private static final int LONGEST = 400;
    private static final int DIGEST_BYTES = 10;

    private Ids() {}

    /** The id itself, or its begin and a digest if it is too long for an index. */
    static String bounded(String id) {
        String clean = Text.clean(id);
        return clean.length() <= LONGEST ? clean : clean.substring(0, LONGEST - 40) + "~" + digest(id);
    }

    static String sentence(String article, int index) {
        return prefix(article) + index;
    }

    static String statement(String article, String statement) {
        return prefix(article) + statement;
    }

    /** What the ids of everything in an article begin with, and no id of another article. */
    static String prefix(String article) {
        return bounded(article).replace("%", "%25").replace("#", "%23") + "#";
    }

    /**
     * Id of a relationship.
     *
     * @param which tells relationships of one type between the same nodes apart; empty if there can be only one
     */
    static String relationship(String type, NodeKey from, NodeKey to, String which) {
        return digest(String.join(
                "\u0000", type, from.kind().label(), from.id(), to.kind().label(), to.id(), which));
    }

    /** The first 80 bits of the SHA-256 of the text, in hexadecimal. */
    static String digest(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)), 0, DIGEST_BYTES);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
