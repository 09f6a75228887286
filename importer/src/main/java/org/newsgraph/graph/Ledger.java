package org.newsgraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.newsgraph.model.GraphPart;
import org.newsgraph.model.LedgerPage;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;
import org.newsgraph.model.NodeRow;
import org.newsgraph.model.RelationshipRow;

/**
 * What the shared part of a graph holds, as digests: for each of its nodes one of the node and of the relationships that start
 * at it. Two shared parts are compared by their ledgers, page by page, so that only what differs is read from the database.
 */
public final class Ledger {
    private static final int PAGES = 1024;
    private static final int DIGEST_BYTES = 12;

    private final SortedMap<String, SortedMap<NodeKey, Long>> pages = new TreeMap<>();

    private Ledger() {}

    /** The ledger of a shared part. */
    public static Ledger of(GraphPart shared) {
        Map<NodeKey, MessageDigest> digests = new HashMap<>();
        for (NodeRow node : shared.nodes()) {
            update(digests, node.key(), node.labels() + " " + node.properties());
        }
        for (RelationshipRow row : shared.relationships()) {
            update(digests, row.from(), row.type() + " " + row.to() + " " + row.properties());
        }
        Ledger ledger = new Ledger();
        digests.forEach((node, digest) ->
                ledger.put(node, ByteBuffer.wrap(digest.digest()).getLong()));
        return ledger;
    }

    private static void update(Map<NodeKey, MessageDigest> digests, NodeKey node, String row) {
        digests.computeIfAbsent(node, n -> Ids.sha256()).update(row.getBytes(StandardCharsets.UTF_8));
    }

    private void put(NodeKey node, long digest) {
        pages.computeIfAbsent(page(node), p -> new TreeMap<>()).put(node, digest);
    }

    private static String page(NodeKey node) {
        return "ledger-%03x".formatted(Math.floorMod(node.id().hashCode(), PAGES));
    }

    /** The pages as they are kept; pages without entries are left out. */
    public NavigableMap<String, LedgerPage> encode() {
        NavigableMap<String, LedgerPage> encoded = new TreeMap<>();
        pages.forEach((id, entries) -> encoded.put(id, encode(id, entries)));
        return encoded;
    }

    private static LedgerPage encode(String id, SortedMap<NodeKey, Long> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        MessageDigest digest = Ids.sha256();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(entries.size());
            for (Map.Entry<NodeKey, Long> e : entries.entrySet()) {
                out.writeUTF(e.getKey().kind().name());
                out.writeUTF(e.getKey().id());
                out.writeLong(e.getValue());
                digest.update((e.getKey() + " " + e.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new LedgerPage(id, HexFormat.of().formatHex(digest.digest(), 0, DIGEST_BYTES), bytes.toByteArray());
    }

    /** The nodes that differ between what the given pages held before and what this ledger has on those pages. */
    public NavigableSet<NodeKey> changed(List<String> ids, Map<String, byte[]> before) {
        NavigableSet<NodeKey> changed = new TreeSet<>();
        for (String id : ids) {
            byte[] data = before.get(id);
            SortedMap<NodeKey, Long> old = data == null ? new TreeMap<>() : decode(data);
            SortedMap<NodeKey, Long> now = pages.getOrDefault(id, new TreeMap<>());
            old.forEach((node, digest) -> {
                if (!Objects.equals(now.get(node), digest)) {
                    changed.add(node);
                }
            });
            now.keySet().stream().filter(node -> !old.containsKey(node)).forEach(changed::add);
        }
        return changed;
    }

    private static SortedMap<NodeKey, Long> decode(byte[] data) {
        SortedMap<NodeKey, Long> entries = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(data)))) {
            for (int n = in.readInt(); n > 0; n--) {
                NodeKey node = new NodeKey(NodeKind.valueOf(in.readUTF()), in.readUTF());
                entries.put(node, in.readLong());
            }
            return entries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
