package org.newsgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/** Reads what a {@link Packer} wrote; throws {@link UncheckedIOException} if that is not what the bytes are. */
final class Unpacker {
    private static final int LONGEST_KEPT = 100;

    private final String head;
    private final ByteBuffer in;
    private final List<String> texts = new ArrayList<>();
    private final Map<String, String> seen;

    /** Reads with texts that were {@code seen} before, to which it adds. */
    Unpacker(byte[] bytes, Map<String, String> seen) {
        this.seen = seen;
        ByteBuffer front = ByteBuffer.wrap(bytes);
        head = head(front);
        int length = front.getInt();
        byte[] raw = new byte[length];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(front);
            for (int at = 0; at < length; ) {
                int n = inflater.inflate(raw, at, length - at);
                if (n == 0) {
                    throw new UncheckedIOException(new IOException("too few bytes"));
                }
                at += n;
            }
        } catch (DataFormatException e) {
            throw new UncheckedIOException(new IOException(e));
        } finally {
            inflater.end();
        }
        in = ByteBuffer.wrap(raw);
    }

    /** The head that stands in plain before all else. */
    static String head(byte[] bytes) {
        return head(ByteBuffer.wrap(bytes));
    }

    private static String head(ByteBuffer front) {
        front.get();
        byte[] plain = new byte[front.getInt()];
        front.get(plain);
        return new String(plain, StandardCharsets.UTF_8);
    }

    String head() {
        return head;
    }

    int number() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte b = in.get();
            value |= (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
    }

    int integer() {
        return in.getInt();
    }

    double real() {
        return in.getDouble();
    }

    String text() {
        String text = maybe();
        if (text == null) {
            throw new UncheckedIOException(new IOException("no text where one must be"));
        }
        return text;
    }

    @Nullable
    String maybe() {
        int number = number();
        if (number == 1) {
            return null;
        }
        if (number > 1) {
            return texts.get(number - 2);
        }
        int length = number();
        String text = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
        if (length <= LONGEST_KEPT) {
            String known = seen.get(text);
            known = known == null ? seen.putIfAbsent(text, text) : known;
            text = known == null ? text : known;
        }
        texts.add(text);
        return text;
    }

    List<String> texts() {
        int size = number();
        if (size == 0) {
            return List.of();
        }
        List<String> list = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            list.add(text());
        }
        return list;
    }
}
