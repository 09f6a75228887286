package org.newsgraph.graph;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.newsgraph.model.NodeKey;
import org.newsgraph.model.NodeKind;

/** The entries of a page of a {@link Ledger} as bytes. */
final class LedgerBytes {
    private LedgerBytes() {}

    static byte[] encode(SortedMap<NodeKey, Long> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(entries.size());
            for (Map.Entry<NodeKey, Long> e : entries.entrySet()) {
                out.writeUTF(e.getKey().kind().name());
                out.writeUTF(e.getKey().id());
                out.writeLong(e.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static SortedMap<NodeKey, Long> decode(byte[] data) {
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
